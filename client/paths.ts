import { createCore } from './core.ts';
import type { ClientOptions } from './options.ts';
import { createPathMethods } from './path-client.ts';
import type { PathClient } from './types/paths.ts';

export * from './exports.ts';
export type { PathClient, PathMethod, PathResult } from './types/paths.ts';

/**
 * The small client: operations by method and path, without the table of operations.
 * @throws LosantError of kind `usage` for a base URL or a token that cannot work
 */
export function createClient(options: ClientOptions = {}): PathClient {
  return createPathMethods(createCore(options));
}
