import { isRecord } from '../client/verify/record.ts';
import { resolved, type SandboxDocument } from './document.ts';
import { itemSchema, namedBy, only } from './operations/item-properties.ts';
import { missingValues } from './operations/missing-values.ts';
import { parametersOf, pathTo } from './paths.ts';
import { collectionOf, type Resource } from './resources.ts';
import type { State } from './state.ts';
import { fillMembers } from './template.ts';

/**
 * Fills a state with one item of each resource: the documented example of its schema. An item gets the documented
 * example of its path parameters as ID and as IDs of its parents, since the examples of schemas name other ones.
 */
export function seedExamples(document: SandboxDocument, resources: readonly Resource[], state: State): void {
  const examples = pathExamples(document);
  for (const resource of resources) {
    const names = parametersOf(resource.item);
    // What no request can name is not there at the start.
    if (names.some((name) => !examples.has(name))) continue;
    const ids = Object.fromEntries(names.map((name) => [name, examples.get(name) ?? '']));
    const own = resource.traits?.isSingle ? undefined : ids[names.at(-1) ?? ''];
    const path =
      own === undefined ? pathTo(resource.item, ids) : `${collectionOf(resource, ids)}/${encodeURIComponent(own)}`;
    if (state.get(path)) continue;
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
