// What both entries offer beside their client.
export { ApiError } from './api-error.ts';
export { authenticateDevice, authenticateUser } from './authenticate.ts';
export { LosantError, type AnswerKind, type CallInfo, type ErrorKind, type FailureKind } from './errors.ts';
export type { CallOptions, ClientOptions, Timeout } from './options.ts';
export type { Retry, RetryPolicy } from './retry.ts';
export type { AccessToken, TokenContext, TokenGrant, TokenProvider } from './token.ts';
export type { components, operations, paths } from '../generated/openapi.d.ts';
