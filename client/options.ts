import { LosantError } from './errors.ts';
import type { Fetch, FetchOptions } from './fetch.ts';
import type { Hooks, Logger } from './hooks.ts';
import type { QueryValues } from './query.ts';
import type { Retry } from './retry.ts';
import type { AccessToken } from './token.ts';

/**
 * Milliseconds. A number limits the whole call, including waits and retries; the object form also limits each
 * attempt. `Infinity` means no limit. Both default to 60,000. For a stream, the limit applies until its first byte.
 */
export type Timeout = number | { readonly attempt?: number | undefined; readonly total?: number | undefined };

/** How the body of a success is returned: parsed, as a string, a Blob, or a ReadableStream of its bytes. */
export type ParseAs = 'json' | 'text' | 'blob' | 'stream';

/** Options of one call; a missing option falls back to that of the client. */
export interface CallOptions extends RawOptions<'json'> {}

/**
 * Options of `raw` and `request`, which can also leave the body as it is.
 * @typeParam As how the body of a success is returned
 */
export interface RawOptions<As extends ParseAs = ParseAs> {
  /** Aborts the call, and all() and pages() and streams; the error is then of kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, or for each attempt and in total. Default 60,000. */
  readonly timeout?: Timeout | undefined;
  /** The number of retries, a policy, or `false`. Default 2. */
  readonly retry?: Retry | undefined;
  /** Sent with this call, over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Further query parameters, which the reference does not know. */
  readonly query?: QueryValues | undefined;
  /** Default `json`. Event streams ignore it. */
  readonly parseAs?: As | undefined;
  /** Passed to `fetch`, over those of the client. */
  readonly fetchOptions?: FetchOptions | undefined;
}

/** Options of a client. */
export interface ClientOptions extends Hooks {
  /** A token, or a function that returns one; see {@link AccessToken}. Operations without authentication need none. */
  readonly accessToken?: AccessToken | undefined;
  /** Default: the server of the document. In a browser, it can be relative to the page, such as `/api`. */
  readonly baseUrl?: string | undefined;
  /** Default: the global `fetch`. Called with a URL and an init of redirect mode `manual`. */
  readonly fetch?: Fetch | undefined;
  /** Passed to `fetch` with every request, such as `credentials` or `dispatcher`. */
  readonly fetchOptions?: FetchOptions | undefined;
  /** Milliseconds for the whole call, or for each attempt and in total. Default 60,000. */
  readonly timeout?: Timeout | undefined;
  /** The number of retries, a policy, or `false`. Default 2. */
  readonly retry?: Retry | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Logs requests and responses (`debug`), retries (`warn`) and failed calls (`error`): `console`, for example. */
  readonly logger?: Logger | undefined;
}

/** Milliseconds. */
export const DEFAULT_TIMEOUT = 6e4;

/**
 * Resolves the timeout of a call to milliseconds.
 * @throws LosantError of kind `usage` for a value that is not above 0
 */
export function timeouts(timeout: Timeout = DEFAULT_TIMEOUT): { attempt: number; total: number } {
  const { attempt = DEFAULT_TIMEOUT, total = DEFAULT_TIMEOUT } =
    typeof timeout === 'object' ? timeout : { attempt: timeout, total: timeout };
  if (attempt > 0 && total > 0) return { attempt, total };
  throw new LosantError('usage', 'timeout must be a number of milliseconds above 0');
}
