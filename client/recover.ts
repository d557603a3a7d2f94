import type { Failure } from './api-error.ts';
import type { Call } from './call.ts';
import { isStream } from './is-stream.ts';
import { isReading } from './reads.ts';
import { retryDelay } from './retry-delay.ts';
import { sleep } from './sleep.ts';

/** What the attempts of a call have been so far. */
export interface Attempts {
  /** The number of retries. */
  retries: number;
  /**
   * The token that the server rejected, and its error. The token is renewed at most once per call, else a server that
   * rejects every token would cause an endless loop.
   */
  rejected?: { readonly token: string; readonly error: Failure };
}

/**
 * Waits after a failed attempt until the next one.
 * @param token the token that was sent
 * @param end when the time limit of the call ends, in milliseconds since the epoch
 * @throws `error` if there is no next attempt
 */
export async function recover(
  error: Failure,
  call: Call,
  attempts: Attempts,
  token: string | undefined,
  signal: AbortSignal,
  end: number,
): Promise<void> {
  const { method, path, open, stream } = call.target;
  let delay: number | undefined;
  if (!open && !attempts.rejected && token !== undefined && error.status === 401 && call.tokens.invalidate(token)) {
    attempts.rejected = { token, error };
    delay = 0;
  } else if (!stream) {
    delay = retryDelay(
      error,
      isReading(method, path) ? [method, 'GET'] : [method],
      attempts.retries++,
      call.retry,
      Math.random(),
    );
  }
  // A wait beyond the time limit would only replace this error with a timeout.
  const isLate = delay && Date.now() + delay >= end;
  // A stream that was the body of the request is gone.
  if (delay === undefined || isLate || isStream(call.body)) throw error;
  const wait = delay;
  call.notify('onRetry', () => ({ error, delay: wait }));
  if (wait) await sleep(wait, signal);
}
