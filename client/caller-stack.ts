/**
 * Replaces the stack of an error with that of the functions that await the call: an error that is created by a timer, in
 * `fetch` or by a shared refresh has no frame of the caller. Called only when a call fails, because the stack of each
 * call would cost more than the rest of the client.
 */
export function showCaller(error: Error): void {
  // Only V8 begins a stack with name and message.
  const stack = new Error().stack?.replace(/^Error.*/, () => String(error));
  if (stack) error.stack = stack;
}
