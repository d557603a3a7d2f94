import { isRecord } from '../client/verify/record.ts';
import { resolved, type SandboxDocument } from './document.ts';
import { itemProperties, only } from './operations/item-properties.ts';
import { missingValues } from './operations/missing-values.ts';
import type { Resource } from './resources.ts';
import type { State } from './state.ts';

/**
 * Fills a state with one item of each resource: the documented example of its schema. An item gets the documented
 * example of its path parameters as ID and as IDs of its parents, since the examples of schemas name other ones.
 */
export function seedExamples(document: SandboxDocument, resources: readonly Resource[], state: State): void {
  const examples = pathExamples(document);
  for (const resource of resources) {
    const ids = Object.fromEntries(
      [...resource.item.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, examples.get(name) ?? name]),
    );
    const path = resource.item.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));
    const reference = { $ref: `#/components/schemas/${resource.schema}` };
    const schema = resolved(document, reference);
    const [example] = isRecord(schema) && Array.isArray(schema.examples) ? schema.examples : [];
    const item = {
      ...(isRecord(example) ? example : {}),
      ...only({ ...ids, id: ids[resource.key] }, itemProperties(document, resource)),
    };
    state.put(path, { ...missingValues(document, reference, item), ...item });
  }
}

/** The first documented example of each path parameter, by name. */
function pathExamples(document: SandboxDocument): Map<string, string> {
  const examples = new Map<string, string>();
  for (const operations of Object.values(document.paths))
    for (const operation of Object.values(operations))
      for (const { name, in: place, example } of operation?.parameters ?? [])
        if (place === 'path' && example !== undefined && !examples.has(name)) examples.set(name, String(example));
  return examples;
}
