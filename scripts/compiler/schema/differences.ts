import { isDeepStrictEqual } from 'node:util';
import { type JsonNode, type JsonObject, toValue } from '../model/json.ts';
import { pointerOf } from '../model/pointer.ts';
import type { Identifiers } from './identifiers.ts';
import { type Shape, shapeOf } from './keywords.ts';
import { resolveReference } from './references.ts';
import { textAt } from './text.ts';

/** A subschema, and the references and identifiers of the whole schema. */
export interface Subschema {
  identifiers: Identifiers;
  node: JsonNode;
}

/** Keywords that readers of a schema ignore, and those that only name targets of references. */
const ignored: ReadonlySet<string> = new Set([
  ...['title', 'description', '$comment', 'example', 'examples'],
  ...['$schema', '$id', 'id', 'definitions'],
]);

/** The values at one place of two schemas; undefined where one has none. */
interface Pair {
  path: readonly string[];
  a: JsonNode | undefined;
  b: JsonNode | undefined;
}

/**
 * The JSON pointers (RFC 6901) at which a copy differs from its original, the shortest ones first. The order of keys
 * does not count, nor that of the items of `required`, `enum` and `type`, nor the keywords that are `ignored`. Each
 * `$ref` stands for its target. Inner schemas for which `componentOf` returns the same component are not compared.
 */
export function differences(
  copy: Subschema,
  original: Subschema,
  componentOf: (node: JsonNode) => string | undefined,
): string[] {
  const found: string[] = [];
  const compared = new Map<JsonNode, Set<JsonNode>>();
  // It grows during the loop.
  const schemas: Pair[] = [{ path: [], a: copy.node, b: original.node }];
  for (const { path, a: first, b: second } of schemas) {
    const [a, b] = [first && targetOf(copy, first), second && targetOf(original, second)];
    if (!a || !b) {
      found.push(pointerOf(path));
      continue;
    }
    const partners = compared.get(a) ?? new Set();
    compared.set(a, partners);
    if (partners.has(b)) continue;
    partners.add(b);
    const component = path.length > 0 ? componentOf(a) : undefined;
    if (component !== undefined && component === componentOf(b)) continue;
    if (a.kind !== 'object' || b.kind !== 'object') {
      if (!isDeepStrictEqual(toValue(a), toValue(b))) found.push(pointerOf(path));
      continue;
    }
    for (const { key, ...keyword } of membersOf(a, b, path)) {
      if (ignored.has(key) || key.startsWith('x-')) continue;
      const shape = shapeOf(copy.identifiers.dialect, key);
      const inner = subschemasOf(shape, keyword);
      if (inner) schemas.push(...inner);
      else if (!isSameValue(shape, keyword)) found.push(pointerOf(keyword.path));
    }
  }
  return found;
}

/** The schema to which a schema refers, if it refers to another one inside of the whole schema. */
function targetOf({ identifiers }: Subschema, schema: JsonNode): JsonNode {
  for (let node = schema; ; ) {
    const reference = textAt(node, '$ref');
    const target = reference === undefined ? undefined : resolveReference(identifiers, node, reference);
    if (!target) return node;
    node = target;
  }
}

/** The members of two objects by key. */
function membersOf(a: JsonObject, b: JsonObject, path: readonly string[]): (Pair & { key: string })[] {
  const [own, others] = [a, b].map(({ members }) => new Map(members.map(({ key, node }) => [key, node])));
  const keys = new Set([...(own?.keys() ?? []), ...(others?.keys() ?? [])]);
  return [...keys].map((key) => ({ key, path: [...path, key], a: own?.get(key), b: others?.get(key) }));
}

/** The schemas in the value of a keyword. Undefined if it has none, or if the values are of different kinds. */
function subschemasOf(shape: Shape | undefined, { a, b, path }: Pair): Pair[] | undefined {
  if (shape === 'schema') return [{ path, a, b }];
  if (shape === 'schemas' || shape === 'items') {
    if (a?.kind !== 'array' && b?.kind !== 'array') return [{ path, a, b }];
    if (a?.kind !== 'array' || b?.kind !== 'array') return undefined;
    const longer = a.items.length > b.items.length ? a.items : b.items;
    return longer.map((_, i) => ({ path: [...path, String(i)], a: a.items[i], b: b.items[i] }));
  }
  const isMap = shape === 'map' || shape === 'dependencies';
  return isMap && a?.kind === 'object' && b?.kind === 'object' ? membersOf(a, b, path) : undefined;
}

function isSameValue(shape: Shape | undefined, { a, b }: Pair): boolean {
  if (!a || !b) return false;
  const isSet = shape === 'names' || shape === 'values' || shape === 'type';
  const valueOf = (node: JsonNode): unknown => (isSet ? setOf(node) : toValue(node));
  return isDeepStrictEqual(valueOf(a), valueOf(b));
}

function setOf(node: JsonNode): ReadonlySet<unknown> {
  const value = toValue(node);
  return new Set(Array.isArray(value) ? value : [value]);
}
