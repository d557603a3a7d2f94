import { isRecord, ownMember } from '../model/record.ts';
import { type Lookup, type Position, referred, sameInstance } from './position.ts';
import type { OperationUse } from './use.ts';

/** The collections of resources, by their templates. */
export interface Creations {
  /** The path parameter of each resource of a collection. */
  ids: ReadonlyMap<string, string>;
  /** The properties without which no resource of a collection is created. */
  required: ReadonlyMap<string, readonly string[]>;
}

/** A template is a collection if another one adds a path parameter to it. Its POST operation creates resources. */
export function creationsOf(operations: readonly OperationUse[], lookup: Lookup): Creations {
  const ids = new Map<string, string>();
  for (const { template } of operations) {
    const [, parent, id] = /^(.*)\/\{([^{}]+)\}$/.exec(template) ?? [];
    if (parent !== undefined && id !== undefined) ids.set(parent, id);
  }
  const creating = operations.filter(({ template, method }) => method === 'post' && ids.has(template));
  const required = creating.map(({ template, body }) => {
    const root = referred(body, lookup);
    return [template, root ? requiredOf(root, lookup) : []] as const;
  });
  return { ids, required: new Map(required) };
}

/** The properties that a schema requires itself or as a conjunction. What alternatives require is not among them. */
function requiredOf(position: Position, lookup: Lookup, visited: readonly unknown[] = []): readonly string[] {
  const { schema } = position;
  if (!isRecord(schema) || visited.includes(schema)) return [];
  const own = ownMember(schema, 'required');
  const parts = sameInstance(position, lookup).filter(({ path }) => path.length === 0 || path.at(-2) === 'allOf');
  return [
    ...(Array.isArray(own) ? own.filter((name) => typeof name === 'string') : []),
    ...parts.flatMap((part) => requiredOf(part, lookup, [...visited, schema])),
  ];
}
