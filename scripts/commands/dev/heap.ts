/**
 * Node options for a process that compiles repeatedly. With a large young generation, the garbage of one edit is collected
 * there instead of being promoted.
 */
export const heap = ['--max-semi-space-size=64'];
