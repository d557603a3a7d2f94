import { ApiError, responseOf } from './api-error.ts';
import type { CallInput, Perform } from './core.ts';
import type { CallOptions } from './options.ts';
import type { PathClient } from './types/paths.ts';

interface AnyInit extends CallOptions {
  readonly params?: { readonly path?: CallInput['path']; readonly query?: CallInput['query'] };
  readonly body?: unknown;
}

/** Creates the methods of openapi-fetch on our core: an error status is returned, any other failure is thrown. */
export function createPathMethods(perform: Perform): PathClient {
  const by =
    (method: string) =>
    async (path: string, { params, body, ...options }: AnyInit = {}) => {
      try {
        return await perform({ method, path }, { ...params, body }, options);
      } catch (error) {
        if (error instanceof ApiError) return { error, response: responseOf(error) };
        throw error;
      }
    };
  const methods = { GET: by('GET'), PUT: by('PUT'), POST: by('POST'), DELETE: by('DELETE'), PATCH: by('PATCH') };
  // The types list every operation, which this generic code cannot express.
  return methods as unknown as PathClient;
}
