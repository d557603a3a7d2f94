import type { Failure } from './api-error.ts';
import type { FullPolicy } from './retry.ts';

/**
 * Decides whether a failed request is retried.
 * @param methods the method of the request, and another one that it may be retried like
 * @param attempt number of retries so far
 * @param random a number from 0 to 1, for the jitter
 * @returns milliseconds to wait before the next attempt; `undefined` for no retry
 */
export function retryDelay(
  { kind, status, retryAfter }: Failure,
  methods: readonly string[],
  attempt: number,
  policy: FullPolicy,
  random: number,
): number | undefined {
  // After a 429, any method may be repeated, since the server has done nothing.
  const isAllowed = status === 429 || methods.some((method) => policy.methods.includes(method));
  const isTemporary = status ? policy.statuses.includes(status) : kind === 'network' || kind === 'timeout';
  if (!isAllowed || !isTemporary || attempt >= policy.retries) return undefined;
  if (retryAfter === undefined) return backoff(attempt, policy.minDelay, policy.maxDelay, random);
  return retryAfter > policy.maxRetryAfter ? undefined : retryAfter;
}

/** Exponential backoff with jitter: between half of and the whole of `min * 2 ** attempt`, capped at `max`. */
export function backoff(attempt: number, min: number, max: number, random: number): number {
  return Math.min(max, min * 2 ** attempt) * (0.5 + random / 2);
}
