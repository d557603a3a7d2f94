import type { Input, Perform } from './core.ts';
import { factsOf } from './facts.ts';
import type { CallOptions } from './options.ts';
import { type Bag, eachItem, eachPage, type LoadPage } from './pagination.ts';
import { placeholders } from './path.ts';
import { openStream, type StreamOptions } from './stream.ts';
import { type Entry, operationTable } from './table.ts';

type Methods = { [action: string]: unknown };

/** Builds `{ devices: { get, post, … }, … }` from the table. */
export function createResources(perform: Perform): { readonly [page: string]: Methods } {
  const resources: { [page: string]: Methods } = {};
  for (const entry of operationTable().values())
    (resources[entry.page] ??= {})[entry.action] = createMethod(perform, entry);
  return resources;
}

function createMethod(perform: Perform, entry: Entry): unknown {
  const { method, path, style } = entry;
  if (factsOf(method, path).stream) {
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

/** Sorts the bag: what the path names, the body, and all the rest, which is the query. */
function split(params: Bag = {}, path: string): Input {
  const { body, ...rest } = params;
  const query: { [name: string]: unknown } = rest;
  const values: { [name: string]: unknown } = {};
  for (const name of placeholders(path)) {
    values[name] = query[name];
    delete query[name];
  }
  return { path: values, query, body };
}
