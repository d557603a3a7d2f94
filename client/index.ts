import { createCore } from './core.ts';
import type { ClientOptions } from './options.ts';
import { createPathMethods } from './path-client.ts';
import { createResources } from './resources.ts';
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
  OperationId,
  PagedMethod,
  Params,
  ResourceMethod,
  Resources,
  ResultOf,
  StreamMethod,
} from './types/resources.ts';

/** Operations by method and path, and by the names of the reference: `client.devices.get({ … })`. */
export interface Client extends PathClient, Resources {}

/**
 * The whole client.
 * @throws LosantError of kind `usage` for a base URL or a token that cannot work
 */
export function createClient(options: ClientOptions = {}): Client {
  const perform = createCore(options);
  // The types are derived from the document that the table was written from; a test holds the one against the other.
  return { ...createPathMethods(perform), ...(createResources(perform) as unknown as Resources) };
}
