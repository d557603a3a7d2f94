/** What went wrong, when it is not an answer of the server. */
export type FailureKind = 'usage' | 'token' | 'timeout' | 'aborted' | 'network' | 'stream';

/** What went wrong, when the server answered. `http` is any other status than those that have a name. */
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

export type ErrorKind = FailureKind | AnswerKind;

/** The call that an error belongs to; its URL carries no secret. */
export interface CallInfo {
  /** `devices.get`; unknown when called by path. */
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

// The names that code written for `fetch` looks for.
const NAMES: { readonly [kind: string]: string } = { aborted: 'AbortError', timeout: 'TimeoutError' };

/**
 * Every error that the client throws. `kind` tells them apart:
 * `usage` – the call is wrong and no request was made; `token` – the access token could not be had;
 * `timeout`, `aborted`, `network` – no answer; `stream` – an event stream that cannot be read;
 * all others are an {@link ApiError}.
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
