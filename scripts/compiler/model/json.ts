import type { SourcePlace } from './place.ts';

/** JSON with the place of every value, for the schemas and examples of the pages. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject {
  kind: 'object';
  at: SourcePlace;
  members: JsonMember[];
}

export interface JsonMember {
  key: string;
  keyAt: SourcePlace;
  node: JsonNode;
}

export interface JsonArray {
  kind: 'array';
  at: SourcePlace;
  items: JsonNode[];
}

export interface JsonScalar {
  kind: 'scalar';
  at: SourcePlace;
  value: JsonPrimitive;
}

export type JsonPrimitive = string | number | boolean | null;
export type Json = JsonPrimitive | Json[] | { [key: string]: Json };

/** The member of an object with a key. Undefined if there is none, or if the node is not an object. */
export const member = (node: JsonNode, key: string): JsonMember | undefined =>
  node.kind === 'object' ? node.members.find((entry) => entry.key === key) : undefined;

/** The place of a whole member, from its key to the end of its value. */
export const memberPlace = ({ keyAt, node: { at } }: JsonMember): SourcePlace => ({
  ...keyAt,
  endLine: at.endLine,
  endColumn: at.endColumn,
});

/** The plain value of a node. All keys become own properties, including `__proto__`. */
export function toValue(node: JsonNode): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(toValue);
  return Object.fromEntries(node.members.map(({ key, node: value }) => [key, toValue(value)]));
}
