import { onAbort } from './on-abort.ts';

/** Waits for `work`; rejects with the signal's reason if `signal` aborts first. */
export function abortable<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const unfollow = onAbort(signal, () => reject(signal.reason));
    work.then(resolve, reject).then(unfollow);
  });
}
