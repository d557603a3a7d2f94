import { createCore } from './core.ts';
import type { ClientOptions } from './options.ts';
import { createPathMethods } from './path-client.ts';
import { createResources } from './resources.ts';
import { findOperation } from './table.ts';
import type { PathClient } from './types/paths.ts';
import type { Resources } from './types/resources.ts';

export type { Pagination, Scopes, StreamEvents } from '../generated/operations.ts';
export * from './exports.ts';
export { canCall, scopesOf } from './scopes.ts';
export type { StreamOptions } from './stream.ts';
export type { PathClient, PathMethod, PathResult } from './types/paths.ts';
export type {
  EventOf,
  ItemOf,
  MethodExtras,
  OperationId,
  PagedExtras,
  Params,
  Resources,
  ResultOf,
} from './types/resources.ts';

/** Calls operations by method and path, and by name: `client.devices.get({ … })`. */
export interface Client extends PathClient, Resources {}

/**
 * Creates a client with resource methods and path methods.
 * @throws LosantError of kind `usage` for an invalid base URL or token
 */
export function createClient(options: ClientOptions = {}): Client {
  const perform = createCore(options);
  // The types and the table are generated from the same document; a test compares them.
  return { ...createPathMethods(perform, findOperation), ...(createResources(perform) as unknown as Resources) };
}
