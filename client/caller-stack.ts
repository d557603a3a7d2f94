/**
 * Replaces the stack of an error with that of the functions that await the call: an error that is created by a timer, in
 * `fetch` or by a shared refresh has no frame of the caller. Called only when a call fails, because the stack of each
 * call would cost more than the rest of the client.
 */
export function showCaller(error: Error): void {
  // Without this frame. Older versions of Firefox and Safari have no such function.
  Reflect.get(Error, 'captureStackTrace')?.(error, showCaller);
}
