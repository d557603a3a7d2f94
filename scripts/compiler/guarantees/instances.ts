import { isRecord, ownMember } from '../model/record.ts';
import type { ResponseObjectSchema } from './objects.ts';
import { below, idOf, type Lookup, type Position, referred, sameInstance } from './position.ts';
import type { OperationUse } from './use.ts';

/**
 * Collects the instances of the object schemas of responses: the examples of the components and of the responses, and
 * what other examples have where their schemas refer to one of the objects.
 */
export function collectInstances(
  objects: ReadonlyMap<string, ResponseObjectSchema>,
  operations: readonly OperationUse[],
  names: readonly string[],
  lookup: Lookup,
): void {
  /** `same`: the positions that describe the same values, since a reference can lead back to them. */
  const observe = (position: Position, values: readonly unknown[], same: readonly string[] = []): void => {
    const { schema } = position;
    const id = idOf(position);
    if (!isRecord(schema) || values.length === 0 || same.includes(id)) return;
    const records = values.filter(isRecord);
    objects.get(id)?.instances.push(...records);
    for (const other of sameInstance(position, lookup)) observe(other, values, [...same, id]);

    const properties = isRecord(schema.properties) ? schema.properties : {};
    for (const key of Object.keys(properties)) observe(below(position, 'properties', key), membersOf(records, key));
    const others = records.flatMap((record) =>
      Object.keys(record).flatMap((key) => (Object.hasOwn(properties, key) ? [] : [record[key]])),
    );
    observe(below(position, 'additionalProperties'), others);
    for (const pattern of Object.keys(isRecord(schema.patternProperties) ? schema.patternProperties : {}))
      observe(below(position, 'patternProperties', pattern), others);
    observe(below(position, 'items'), values.filter(Array.isArray).flat());
  };
  for (const component of names) {
    const schema = lookup(component);
    const examples = ownMember(schema, 'examples');
    if (Array.isArray(examples)) observe({ component, path: [], schema }, examples);
  }
  for (const { schema, examples } of operations.flatMap(({ responses }) => responses)) {
    const root = referred(schema, lookup);
    if (root) observe(root, examples);
  }
}

const membersOf = (records: readonly Record<string, unknown>[], key: string): unknown[] =>
  records.flatMap((record) => (Object.hasOwn(record, key) ? [record[key]] : []));
