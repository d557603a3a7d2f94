// The entry point `losant-openapi/types`: the types of the document, without code.
export type * from '../generated/openapi.d.ts';
export type { Pagination, Scopes, StreamEvents } from '../generated/operations.ts';
