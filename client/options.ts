import { LosantError } from './errors.ts';
import type { Retry } from './retry.ts';
import type { AccessToken } from './token.ts';

/**
 * Milliseconds. A number bounds the whole call, waiting and retries included; the object form also bounds each
 * attempt. `Infinity` is no bound. Default 60,000 for both. A stream is bounded until its first byte only.
 */
export type Timeout = number | { readonly attempt?: number | undefined; readonly total?: number | undefined };

/** Settings of one call; what is not given is taken from the client. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: Timeout | undefined;
  readonly retry?: Retry | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface ClientOptions {
  /** A token, or a function that gets one; see {@link AccessToken}. Not needed for operations without authentication. */
  readonly accessToken?: AccessToken | undefined;
  /** Default: the server that the reference names. */
  readonly baseUrl?: string | undefined;
  /** Default: the global one. Called with a URL and an init, redirect mode `manual`. */
  readonly fetch?: typeof fetch | undefined;
  readonly timeout?: Timeout | undefined;
  readonly retry?: Retry | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export const DEFAULT_TIMEOUT = 6e4;

/** @throws LosantError of kind `usage` for a time that is none */
export function timeouts(timeout: Timeout = DEFAULT_TIMEOUT): { attempt: number; total: number } {
  const { attempt = DEFAULT_TIMEOUT, total = DEFAULT_TIMEOUT } =
    typeof timeout === 'object' ? timeout : { attempt: timeout, total: timeout };
  if (attempt > 0 && total > 0) return { attempt, total };
  throw new LosantError('usage', 'timeout must be a number of milliseconds above 0');
}
