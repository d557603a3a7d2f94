import { ApiError } from './api-error.ts';
import { LosantError } from './errors.ts';

/** When a failed request is retried. Times are in milliseconds. */
export interface RetryPolicy {
  /** Maximum number of retries, not counting the first attempt. Default 2. */
  readonly retries?: number | undefined;
  /**
   * Methods that may be retried. Default: the idempotent ones (RFC 9110, section 9.2.2).
   * Add `POST` or `PATCH` only for operations that may safely run twice.
   */
  readonly methods?: readonly string[] | undefined;
  /** Statuses that are retried. Default 408, 429, 500, 502, 503, 504. */
  readonly statuses?: readonly number[] | undefined;
  /** Delay before the first retry; it doubles with each retry and is reduced by up to half at random. Default 500. */
  readonly minDelay?: number | undefined;
  /** Maximum delay. Default 8,000. */
  readonly maxDelay?: number | undefined;
  /** Maximum `Retry-After` to wait for; a longer one fails the call. Default 60,000. */
  readonly maxRetryAfter?: number | undefined;
}

/** A retry policy, or the maximum number of retries. `false` and 0 disable retries. */
export type Retry = RetryPolicy | number | false;

const METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];
const STATUSES: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * Decides whether a failed request is retried.
 * @param attempt number of retries so far
 * @param random a number from 0 to 1, for the jitter
 * @returns milliseconds to wait before the next attempt; `undefined` for no retry
 */
export function retryDelay(
  error: unknown,
  method: string,
  attempt: number,
  retry: Retry | undefined,
  random: number,
): number | undefined {
  const {
    retries = 2,
    methods = METHODS,
    statuses = STATUSES,
    minDelay = 500,
    maxDelay = 8e3,
    maxRetryAfter = 6e4,
  } = typeof retry === 'object' ? retry : { retries: retry === undefined ? undefined : +retry };
  if (!(attempt < retries) || !methods.includes(method) || !(error instanceof LosantError)) return undefined;
  if (error instanceof ApiError) {
    if (!statuses.includes(error.status)) return undefined;
    if (error.retryAfter !== undefined) return error.retryAfter > maxRetryAfter ? undefined : error.retryAfter;
  } else if (error.kind !== 'network' && error.kind !== 'timeout') return undefined;
  return backoff(attempt, minDelay, maxDelay, random);
}

/** Exponential backoff with jitter: between half of and the whole of `min * 2 ** attempt`, capped at `max`. */
export function backoff(attempt: number, min: number, max: number, random: number): number {
  return Math.min(max, min * 2 ** attempt) * (0.5 + random / 2);
}
