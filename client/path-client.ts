import { ApiError, responseOf } from './api-error.ts';
import type { Input, Perform } from './core.ts';
import type { CallOptions } from './options.ts';
import type { PathClient } from './types/paths.ts';

interface AnyInit extends CallOptions {
  readonly params?: { readonly path?: Input['path']; readonly query?: Input['query'] };
  readonly body?: unknown;
}

/** The methods of openapi-fetch over our core: an error status is returned, all else that fails is thrown. */
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
  // The types know each operation, the code none.
  return methods as unknown as PathClient;
}
