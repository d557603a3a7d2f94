/** A command was called wrongly: one line on stderr, exit code 2. */
export class UsageError extends Error {}
