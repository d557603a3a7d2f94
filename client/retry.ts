import { ApiError } from './api-error.ts';
import { LosantError } from './errors.ts';

/** When a failed request is sent again. Times in milliseconds. */
export interface RetryPolicy {
  /** How often at most, the first attempt not counted. Default 2. */
  readonly retries?: number | undefined;
  /**
   * Methods that may be sent again. Default: those that HTTP calls idempotent (RFC 9110, section 9.2.2).
   * Name `POST` or `PATCH` only for an operation that bears to be carried out twice.
   */
  readonly methods?: readonly string[] | undefined;
  /** Statuses worth another attempt. Default 408, 429, 500, 502, 503, 504. */
  readonly statuses?: readonly number[] | undefined;
  /** First delay; doubled each time, less up to half of it at random. Default 500. */
  readonly minDelay?: number | undefined;
  /** Longest delay. Default 8,000. */
  readonly maxDelay?: number | undefined;
  /** Longest `Retry-After` that is waited for; a longer one ends the attempts. Default 60,000. */
  readonly maxRetryAfter?: number | undefined;
}

/** `false` or 0: one attempt. A number: that many retries. */
export type Retry = RetryPolicy | number | false;

const METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];
const STATUSES: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * Decides whether a request that failed is sent again.
 * @param attempt how many retries have been made
 * @param random a number from 0 to 1, for the jitter
 * @returns milliseconds to wait before the next attempt; `undefined` when there shall be none
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

/** Exponential back-off with jitter: between half of and the whole of `min * 2 ** attempt`, bounded by `max`. */
export function backoff(attempt: number, min: number, max: number, random: number): number {
  return Math.min(max, min * 2 ** attempt) * (0.5 + random / 2);
}
