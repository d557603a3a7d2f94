/** Options of Node for a process that compiles again and again: what one edit leaves behind dies before it is collected. */
export const heap = ['--max-semi-space-size=64'];
