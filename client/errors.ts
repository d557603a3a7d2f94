/** Kinds of errors without a response of the server. */
export type FailureKind = 'usage' | 'token' | 'timeout' | 'aborted' | 'network' | 'stream';

/** Kinds of errors with a response of the server. `http` is any status without a kind of its own. */
export type AnswerKind =
  | 'badRequest'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'gone'
  | 'unprocessable'
  | 'rateLimited'
  | 'server'
  | 'http'
  | 'redirect'
  | 'unexpectedResponse';

/** All kinds of errors that the client throws. */
export type ErrorKind = FailureKind | AnswerKind;

/** The call that an error belongs to. Secrets are redacted from its URL. */
export interface CallInfo {
  /** `devices.get`; undefined for a request that the reference does not know, and for all calls of `losant-openapi/paths`. */
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

// The names that `fetch` uses, so that code written for it recognizes these errors.
const NAMES: { readonly [kind: string]: string } = { aborted: 'AbortError', timeout: 'TimeoutError' };

/**
 * The class of every error that the client throws. Its `kind` is the cause:
 * `usage` – the call is invalid and no request was made; `token` – no access token could be obtained;
 * `timeout`, `aborted`, `network` – no response; `stream` – an event stream that cannot be read;
 * errors of all other kinds are instances of {@link ApiError}.
 */
export class LosantError extends Error implements CallInfo {
  declare readonly kind: ErrorKind;
  declare readonly operationId: string | undefined;
  declare readonly method: string | undefined;
  declare readonly url: string | undefined;

  constructor(kind: ErrorKind, message: string, { operationId, method, url }: CallInfo = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { name: NAMES[kind] ?? 'LosantError', kind, operationId, method, url });
  }
}

/**
 * The responses of errors of the server; their bodies have been consumed. Not a property: a Response has the full URL, which
 * may contain secrets.
 */
export const responses = new WeakMap<LosantError, Response>();
