import { LosantError } from './errors.ts';
import { isAt } from './is-at.ts';
import { checkKeys } from './keys.ts';
import { checkMethod } from './method.ts';
import type { RawOptions } from './options.ts';
import type { CallResult, Find, Perform } from './perform.ts';
import type { QueryValues } from './query.ts';

/** A request that the reference does not know. */
export interface FreeRequest {
  /** In upper or lower case. */
  readonly method: string;
  /** Below the base URL, with all values filled in and encoded: `/applications/575ec8687ae143cd83dc4a97/news`. */
  readonly path: string;
  readonly query?: QueryValues | undefined;
  readonly body?: unknown;
}

/** The method `request` of the client. */
export interface RequestMethod {
  /** Sends a request that the reference does not know, with the token, the retries and the errors of all other calls. */
  (request: FreeRequest, options?: RawOptions): Promise<CallResult>;
}

// No path, or what a URL parser would resolve: an empty segment, dots (also encoded), a backslash, a query, white space.
const UNUSABLE = /^(?!\/)|\/\/|\/(\.|%2e)+(\/|$)|[\\?#{}\s]/i;

/** Sends a request. An operation that the reference does know keeps what is known about it. */
export function sendRequest(
  perform: Perform,
  find: Find,
  request: FreeRequest,
  options: RawOptions | undefined,
): Promise<CallResult> {
  checkKeys(request, ['method', 'path', 'query', 'body'], 'member', 'request');
  const { path, query, body } = request;
  const method = checkMethod(request.method);
  if (UNUSABLE.test(path)) {
    throw new LosantError('usage', 'request: path must be like /applications/1a2b, without query');
  }
  return perform({ ...find(method, path, isAt), method, path, queries: undefined }, { query, body }, options);
}
