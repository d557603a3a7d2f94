import { checkKeys } from './keys.ts';
import { loaded } from './load.ts';
import type { CallOptions } from './options.ts';
import { type Bag, eachItem, eachPage } from './pagination.ts';
import { placeholders } from './path.ts';
import type { CallInput, Perform } from './perform.ts';
import type { StreamOptions } from './stream.ts';
import { type OperationEntry, operationTable } from './table.ts';

type Methods = { [action: string]: unknown };

/** Builds `{ devices: { get, post, … }, … }` from the operation table. */
export function createResources(perform: Perform): { readonly [page: string]: Methods } {
  // Without a prototype: a page can be called `constructor` or `toString`.
  const resources: { [page: string]: Methods } = Object.create(null);
  for (const entry of operationTable().values())
    (resources[entry.page] ??= {})[entry.action] = createMethod(perform, entry);
  return resources;
}

function createMethod(perform: Perform, entry: OperationEntry): unknown {
  const { style, stream } = entry;
  if (stream) {
    return async function* (params?: Bag, options?: StreamOptions) {
      const input = split(params, entry);
      const { openStream } = await loaded(import('./stream.ts'), { operationId: entry.id, method: entry.method });
      yield* openStream(perform, entry, input, options);
    };
  }
  const raw = async (params?: Bag, options?: CallOptions) => perform(entry, split(params, entry), options);
  const call = async (params?: Bag, options?: CallOptions) => (await raw(params, options)).data;
  const pages = async function* (params: Bag = {}, options?: CallOptions) {
    split(params, entry);
    yield* eachPage((page) => raw(page, options), entry, params);
  };
  return Object.assign(
    call,
    { raw },
    style && { pages, all: (params?: Bag, options?: CallOptions) => eachItem(pages(params, options)) },
  );
}

/**
 * Splits the parameters of a resource method by place: path, query and body.
 * @throws LosantError of kind `usage` for what the operation does not document
 */
function split(params: Bag = {}, { id, method, path, queries, hasBody }: OperationEntry): CallInput {
  const inPath = placeholders(path);
  checkKeys(params, [...inPath, ...queries, ...(hasBody ? ['body'] : [])], 'parameter', id, {
    operationId: id,
    method,
  });
  const pick = (names: readonly string[]): Bag =>
    Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)));
  return { path: pick(inPath), query: pick(queries), body: params.body };
}
