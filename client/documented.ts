// The entry `losant-openapi/types`: what the reference documents, as types alone.
export type { components, operations, paths } from '../generated/openapi.d.ts';
export type { Pagination, Scopes, StreamEvents } from '../generated/operations.ts';
