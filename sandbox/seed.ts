import { isRecord } from '../client/verify/record.ts';
import { resolved, type SandboxDocument } from './document.ts';
import { itemSchema, namedBy, only } from './operations/item-properties.ts';
import { missingValues } from './operations/missing-values.ts';
import { parametersOf, pathTo } from './paths.ts';
import { collectionOf, type Resource } from './resources.ts';
import type { State } from './state.ts';
import { fillMembers } from './template.ts';

/**
 * Fills a state with the items that the examples of the paths name, so that each documented request finds what its path
 * names. An item has the values of the example of its schema, but its own ID and the IDs of its parents, since the
 * examples of schemas name other ones.
 */
export function seedExamples(document: SandboxDocument, resources: readonly Resource[], state: State): void {
  const examples = pathExamples(document);
  for (const resource of resources)
    for (const ids of idsOf(document, resource, examples)) seedItem(document, resource, ids, state);
}

type Ids = Readonly<Record<string, string>>;

function seedItem(document: SandboxDocument, resource: Resource, ids: Ids, state: State): void {
  const own = resource.traits?.isSingle ? undefined : ids[parametersOf(resource.item).at(-1) ?? ''];
  const path =
    own === undefined ? pathTo(resource.item, ids) : `${collectionOf(resource, ids)}/${encodeURIComponent(own)}`;
  if (state.get(path)) return;
  const reference = itemSchema(resource);
  const schema = resolved(document, reference);
  const [example] = isRecord(schema) && Array.isArray(schema.examples) ? schema.examples : [];
  const item = {
    ...fillMembers(resource.traits?.initial, { parent: state.get(pathTo(parentOf(resource), ids)) }),
    ...(isRecord(example) ? example : {}),
    ...only({ ...ids, id: own, [resource.key]: own }, namedBy(document, reference)),
  };
  state.put(path, { ...missingValues(document, reference, item), ...item });
}

/** The IDs of an item and its parents, by parameter, of each operation whose path is that of an item or below one. */
function idsOf(
  document: SandboxDocument,
  { item, roles, traits }: Resource,
  examples: ReadonlyMap<string, string>,
): Ids[] {
  const names = parametersOf(item);
  const last = names.at(-1);
  const below = Object.entries(document.paths).flatMap(([path, operations]) =>
    path === item || path.startsWith(`${item}/`) ? Object.values(operations) : [],
  );
  return [...below, ...roles.values()].flatMap((operation): Ids[] => {
    const exampleOf = (name: string): unknown => {
      const place = name === last && traits?.parameter !== undefined ? 'query' : 'path';
      return operation?.parameters?.find((one) => one.in === place && one.name === name)?.example ?? examples.get(name);
    };
    const pairs = names.map((name) => [name, exampleOf(name)] as const);
    // What no request can name is not there at the start.
    if (pairs.some(([, example]) => example === undefined)) return [];
    return [Object.fromEntries(pairs.map(([name, example]) => [name, String(example)]))];
  });
}

/** The path of the item above a collection. */
const parentOf = ({ collection }: Resource): string => collection.slice(0, collection.lastIndexOf('/'));

/** The first documented example of each path parameter, by name. */
function pathExamples(document: SandboxDocument): Map<string, string> {
  const examples = new Map<string, string>();
  for (const operations of Object.values(document.paths))
    for (const operation of Object.values(operations))
      for (const { name, in: place, example } of operation?.parameters ?? [])
        if (place === 'path' && example !== undefined && !examples.has(name)) examples.set(name, String(example));
  return examples;
}
