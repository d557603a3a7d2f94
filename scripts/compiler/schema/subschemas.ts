import type { JsonNode } from '../model/json.ts';
import { type Dialect, shapeOf } from './keywords.ts';

/** The values of a schema's keywords that have to be schemas in its dialect. */
export function subschemas(schema: JsonNode, dialect: Dialect): JsonNode[] {
  const members = schema.kind === 'object' ? schema.members : [];
  return members.flatMap(({ key, node }) => {
    switch (shapeOf(dialect, key)) {
      case 'schema':
        return [node];
      case 'schemas':
      case 'items':
        return node.kind === 'array' ? node.items : [node];
      case 'map':
      case 'dependencies':
        return node.kind === 'object' ? node.members.map((entry) => entry.node) : [];
      default:
        return [];
    }
  });
}
