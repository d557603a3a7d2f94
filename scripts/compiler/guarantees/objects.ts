import { isRecord } from '../model/record.ts';
import { below, idOf, type Lookup, type Position, referred, sameInstance } from './position.ts';
import type { Kind } from './rules.ts';
import type { OperationUse } from './use.ts';

/** An object schema of responses, with what is known about its instances. */
export interface ResponseObjectSchema extends Position {
  schema: Record<string, unknown>;
  properties: Readonly<Record<string, unknown>>;
  uses: { kind: Kind; operation: OperationUse }[];
  /** What the examples of the document have in the place of this schema. */
  instances: Record<string, unknown>[];
}

/**
 * The object schemas of responses, by position: the response itself, the items of a list and of an array, and the
 * alternatives of each. Objects deeper inside are not among them.
 */
export function responseObjects(
  operations: readonly OperationUse[],
  lookup: Lookup,
): Map<string, ResponseObjectSchema> {
  const found = new Map<string, ResponseObjectSchema>();
  for (const operation of operations)
    for (const response of operation.responses) {
      const visited = new Set<string>();
      const visit = (position: Position, kind: Kind): void => {
        const { schema } = position;
        const id = idOf(position);
        if (!isRecord(schema) || visited.has(id + kind)) return;
        visited.add(id + kind);
        for (const same of sameInstance(position, lookup)) visit(same, kind);
        const isResponse = kind === 'response';
        if (isResponse) visit(below(position, 'items'), 'item');
        const { properties } = schema;
        if (!isRecord(properties)) return;
        const isList = isResponse && isRecord(properties.items) && properties.items.items !== undefined;
        if (isList) visit(below(position, 'properties', 'items', 'items'), 'item');
        const entry = found.get(id) ?? { ...position, schema, properties, uses: [], instances: [] };
        entry.uses.push({ kind: isList ? 'list' : kind, operation });
        found.set(id, entry);
      };
      const root = referred(response.schema, lookup);
      if (root) visit(root, response.kind);
    }
  return found;
}
