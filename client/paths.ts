import { createCore } from './core.ts';
import type { ClientOptions } from './options.ts';
import { createPathMethods } from './path-client.ts';
import { findTraits } from './traits.ts';
import type { PathClient } from './types/paths.ts';

export * from './exports.ts';
export type { PathClient, PathMethod, PathResult } from './types/paths.ts';

/**
 * Creates a small client with path methods only, without the table of operations.
 * @throws LosantError of kind `usage` for an invalid base URL or token
 */
export function createClient(options: ClientOptions = {}): PathClient {
  return createPathMethods(createCore(options), findTraits);
}
