import { type CallInfo, LosantError } from './errors.ts';

/** A signal that ends by itself; `stop` forgets the time, `clear` also the signal that it follows. */
export interface Limit {
  readonly signal: AbortSignal;
  stop(): void;
  clear(): void;
}

// A longer delay overflows the timer, which then fires at once.
const LONGEST = 2 ** 31 - 1;

/**
 * Makes a signal that is aborted when `parent` is or after `ms` milliseconds (`Infinity`: never), its
 * reason a typed error. `AbortSignal.any` would do, but keeps a trace of every call in a long-lived parent.
 */
export function limit(parent: AbortSignal | undefined, ms: number, what: string, call: CallInfo): Limit {
  const controller = new AbortController();
  const follow = (): void => controller.abort(asError(parent?.reason, call));
  if (parent?.aborted) follow();
  else parent?.addEventListener('abort', follow);
  const timer =
    ms < Infinity
      ? setTimeout(
          () => controller.abort(new LosantError('timeout', `No answer within ${ms} ms (${what})`, call)),
          Math.min(ms, LONGEST),
        )
      : undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    signal: controller.signal,
    stop,
    clear() {
      stop();
      parent?.removeEventListener('abort', follow);
    },
  };
}

/** The reason of a caller's abort as an error of ours; `AbortSignal.timeout` counts as a timeout. */
function asError(reason: unknown, call: CallInfo): LosantError {
  if (reason instanceof LosantError) return reason;
  return reason instanceof Error && reason.name === 'TimeoutError'
    ? new LosantError('timeout', "The caller's signal timed out", call, reason)
    : new LosantError('aborted', 'The call was aborted', call, reason);
}

/** Waits for `work`, but no longer than `signal` allows; rejects with the reason of the signal. */
export function abortable<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    const settle = (): void => signal.removeEventListener('abort', abort);
    work.then(
      (value) => (settle(), resolve(value)),
      (error: unknown) => (settle(), reject(error)),
    );
  });
}

/** Sleeps for `ms` milliseconds; rejects with the reason of `signal` as soon as it is aborted. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await abortable(new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))), signal);
  } finally {
    clearTimeout(timer);
  }
}
