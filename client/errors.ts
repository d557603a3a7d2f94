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
  readonly kind: ErrorKind;
  readonly operationId: string | undefined;
  readonly method: string | undefined;
  readonly url: string | undefined;

  constructor(kind: ErrorKind, message: string, call: CallInfo = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = NAMES[kind] ?? 'LosantError';
    this.kind = kind;
    this.operationId = call.operationId;
    this.method = call.method;
    this.url = call.url;
  }
}
