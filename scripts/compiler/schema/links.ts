import { didYouMean } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { slug } from '../dialect/names.ts';
import { decodePercent } from '../dialect/percent-encoding.ts';
import type { JsonMember, JsonNode } from '../model/json.ts';
import { dialectOf } from './dialect-of.ts';
import { components } from './json-schema.ts';
import { type Dialect, shapeOf } from './keywords.ts';
import type { SchemaNames } from './names.ts';
import type { StatedSchema } from './stated.ts';
import { isText } from './text.ts';

/** A `$ref` to another schema of the reference, written like a link (dialect §5.1); the group is its fragment. */
const link = /^(?:\.\/)?schemas\.md#(.*)$/s;

/**
 * Writes each reference to another schema of the reference, `schemas.md#device-tag`, as a reference to its component.
 * That is the form that patches and conversion know. Reports a link to a schema that is missing, and leaves it out.
 */
export function linkSchemas({ source, beside }: StatedSchema, names: SchemaNames, report: Report): StatedSchema {
  const dialect = dialectOf(source, () => undefined);
  const linked = (node: JsonNode): JsonNode | undefined => {
    const match = isText(node) ? link.exec(node.value) : null;
    if (!match) return node;
    const fragment = slug(decodePercent(match[1] ?? ''));
    const name = names.bySlug.get(fragment);
    if (name !== undefined) return { kind: 'scalar', at: node.at, value: components + name };
    const expected = didYouMean('the slug of a schema of the reference', fragment, [...names.bySlug.keys()]);
    report('link/unresolved-schema', node.at, { actual: fragment, expected });
    return undefined;
  };
  return { source: mapReferences(source, dialect, linked), beside };
}

/** Copies a schema with changed values of `$ref`, without those that become undefined. Data, such as the items of `enum`, stays as it is. */
function mapReferences(
  schema: JsonNode,
  dialect: Dialect,
  change: (reference: JsonNode) => JsonNode | undefined,
): JsonNode {
  if (schema.kind !== 'object') return schema;
  const within = (node: JsonNode): JsonNode => mapReferences(node, dialect, change);
  const value = ({ key, node }: JsonMember): JsonNode | undefined => {
    switch (shapeOf(dialect, key)) {
      case 'reference':
        return change(node);
      case 'schema':
        return within(node);
      case 'schemas':
      case 'items':
        return node.kind === 'array' ? { ...node, items: node.items.map(within) } : within(node);
      case 'map':
      case 'dependencies':
        return node.kind === 'object'
          ? { ...node, members: node.members.map((entry) => ({ ...entry, node: within(entry.node) })) }
          : node;
      default:
        return node;
    }
  };
  const members = schema.members.flatMap((entry) => {
    const node = value(entry);
    return node ? [{ ...entry, node }] : [];
  });
  return { ...schema, members };
}
