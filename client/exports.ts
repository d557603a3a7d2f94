// The exports that both entry points share.

// The schemas by name. What a module exports by its own name wins over a schema of that name.
export type * from '../generated/openapi.d.ts';
export { ApiError } from './api-error.ts';
export { authenticateDevice, authenticateUser } from './authenticate.ts';
export { type AnswerKind, type CallInfo, type ErrorKind, type FailureKind, LosantError } from './errors.ts';
export type { Fetch, FetchInit, FetchOptions, FetchResponse } from './fetch.ts';
export type {
  CallEvent,
  FailureEvent,
  Hooks,
  Logger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './hooks.ts';
export type { CallOptions, ClientOptions, ParseAs, RawOptions, Timeout } from './options.ts';
export type { FreeRequest, RequestMethod } from './request.ts';
export type { Retry, RetryPolicy } from './retry.ts';
export type { AccessToken, TokenContext, TokenGrant, TokenProvider } from './token.ts';
