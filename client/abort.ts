import { type CallInfo, LosantError } from './errors.ts';
import { onAbort } from './on-abort.ts';

/** A signal with a time limit. `stop` removes the time limit; `clear` also stops following the parent signal. */
export interface Limit {
  readonly signal: AbortSignal;
  /** Waits for one piece of work at a time; rejects with the signal's reason if it aborts first. */
  race<T>(work: PromiseLike<T>): Promise<T>;
  stop(): void;
  clear(): void;
}

// A longer delay overflows the timer, which then fires at once.
const LONGEST = 2 ** 31 - 1;

/**
 * Creates a signal that aborts with `parent`, or after `ms` milliseconds (`Infinity`: never). The abort reason is a
 * LosantError. `AbortSignal.any` is not used: a long-lived parent would keep a reference to every call.
 */
export function limit(parent: AbortSignal | undefined, ms: number, what: string, call: CallInfo): Limit {
  const controller = new AbortController();
  const { signal } = controller;
  // Not a listener of the signal, which would double the cost of a call.
  let interrupt: ((reason: LosantError) => void) | undefined;
  const abort = (reason: LosantError): void => {
    controller.abort(reason);
    interrupt?.(reason);
  };
  const unfollow = parent && onAbort(parent, () => abort(asError(parent.reason, call)));
  const timer =
    ms < Infinity
      ? setTimeout(
          () => abort(new LosantError('timeout', `No response within ${ms} ms (${what})`, call)),
          Math.min(ms, LONGEST),
        )
      : undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    signal,
    race(work) {
      return new Promise((resolve, reject) => {
        interrupt = reject;
        if (signal.aborted) reject(signal.reason);
        work.then(resolve, reject);
      });
    },
    stop,
    clear() {
      stop();
      unfollow?.();
    },
  };
}

/** Converts the caller's abort reason to a LosantError; `AbortSignal.timeout` counts as a timeout. */
function asError(reason: unknown, call: CallInfo): LosantError {
  if (reason instanceof LosantError) return reason;
  return Object(reason).name === 'TimeoutError'
    ? new LosantError('timeout', "The caller's signal timed out", call, reason)
    : new LosantError('aborted', 'The call was aborted', call, reason);
}
