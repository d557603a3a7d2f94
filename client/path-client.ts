import { LosantError, responses } from './errors.ts';
import { checkKeys } from './keys.ts';
import { loadSpecial } from './load.ts';
import type { RawOptions } from './options.ts';
import type { CallInput, Find, Perform } from './perform.ts';
import type { RequestMethod } from './request.ts';
import type { PathClient } from './types/paths.ts';

interface AnyInit extends RawOptions {
  readonly params?: { readonly path?: CallInput['path']; readonly query?: CallInput['query'] };
  readonly body?: unknown;
}

const isEqual = (template: string, path: string): boolean => template === path;

/** Creates the methods of openapi-fetch on our core: an error status is returned, any other failure is thrown. */
export function createPathMethods(perform: Perform, find: Find): PathClient {
  const by =
    (method: string) =>
    async (path: string, { params = {}, body, ...options }: AnyInit = {}) => {
      const target = { ...find(method, path, isEqual), method, path };
      const where = target.id ?? `${method} ${path}`;
      checkKeys(params, ['path', 'query'], 'member of params', where, { operationId: target.id, method });
      try {
        return await perform(target, { ...params, body }, options);
      } catch (error) {
        const response = error instanceof LosantError && responses.get(error);
        if (response) return { error, response };
        throw error;
      }
    };
  const request: RequestMethod = async (given, options) =>
    (await loadSpecial({})).sendRequest(perform, find, given, options);
  const methods = {
    GET: by('GET'),
    PUT: by('PUT'),
    POST: by('POST'),
    DELETE: by('DELETE'),
    PATCH: by('PATCH'),
    request,
  };
  // The types list every operation, which this generic code cannot express.
  return methods as unknown as PathClient;
}
