import { limit } from './abort.ts';
import { onAbort } from './on-abort.ts';

/** Sleeps for `ms` milliseconds; rejects with the signal's reason if `signal` aborts first. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  const { signal: end, clear } = limit(signal, ms, '', {});
  await new Promise<void>((resolve) => onAbort(end, resolve));
  clear();
  signal.throwIfAborted();
}
