import type { CallInput, Perform } from './core.ts';
import type { CallOptions } from './options.ts';
import { type Bag, eachItem, eachPage, type LoadPage } from './pagination.ts';
import { placeholders } from './path.ts';
import { openStream, type StreamOptions } from './stream.ts';
import { type OperationEntry, operationTable } from './table.ts';
import { traitsOf } from './traits.ts';

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
  const { method, path, style } = entry;
  if (traitsOf(method, path).stream) {
    return (params?: Bag, options?: StreamOptions) => openStream(perform, entry, split(params, path), options);
  }
  const raw = (params?: Bag, options?: CallOptions) => perform(entry, split(params, path), options);
  const call = async (params?: Bag, options?: CallOptions) => (await raw(params, options)).data;
  const pages = (params: Bag = {}, options?: CallOptions) => {
    const load: LoadPage = (page) => raw(page, options);
    return eachPage(load, entry, params);
  };
  return Object.assign(
    call,
    { raw },
    style && { pages, all: (params?: Bag, options?: CallOptions) => eachItem(pages(params, options)) },
  );
}

/** Splits the parameters of a resource method by place: those that the path names, the body, and the query for the rest. */
function split(params: Bag = {}, path: string): CallInput {
  const { body, ...rest } = params;
  const query: { [name: string]: unknown } = rest;
  const values: { [name: string]: unknown } = {};
  for (const name of placeholders(path)) {
    values[name] = query[name];
    delete query[name];
  }
  return { path: values, query, body };
}
