import { LosantError } from './errors.ts';
import { checkKeys } from './keys.ts';
import { checkMethod, IDEMPOTENT } from './method.ts';

/** When a failed request is retried. Times are in milliseconds. */
export interface RetryPolicy {
  /** Maximum number of retries, not counting the first attempt. Default 2. */
  readonly retries?: number | undefined;
  /**
   * Methods that may be retried, in upper or lower case. Default: the idempotent ones (RFC 9110, section 9.2.2). Add
   * `POST` or `PATCH` only for operations that may safely run twice. A POST that only reads, such as
   * `data.timeSeriesQuery`, is retried like a GET. After a 429, any method is retried, since the server has done nothing.
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

/** A policy with all its values. */
export type FullPolicy = { readonly [Name in keyof RetryPolicy]-?: NonNullable<RetryPolicy[Name]> };

const DEFAULTS: FullPolicy = {
  retries: 2,
  statuses: [408, 429, 500, 502, 503, 504],
  minDelay: 500,
  maxDelay: 8e3,
  maxRetryAfter: 6e4,
  methods: IDEMPOTENT,
};

/**
 * Adds the defaults to a policy.
 * @throws LosantError of kind `usage` for an unknown name, a number below 0 and an unknown method
 */
export function retryPolicy(retry: Retry = {}): FullPolicy {
  const given = typeof retry === 'object' ? retry : { retries: retry === false ? 0 : retry };
  checkKeys(given, Object.keys(DEFAULTS), 'option', 'retry');
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  const { methods, statuses, ...numbers }: FullPolicy = { ...DEFAULTS, ...Object.fromEntries(defined) };
  const policy = { ...numbers, statuses: [statuses].flat() };
  for (const [name, value] of Object.entries(policy)) {
    if (![value].flat().every((one) => typeof one === 'number' && one >= 0)) {
      throw new LosantError('usage', `retry: ${name} must not be below 0`);
    }
  }
  return { ...policy, methods: [methods].flat().map(checkMethod) };
}
