import { type JsonNode, member } from '../model/json.ts';
import { escapeToken, unescapeToken } from '../model/pointer.ts';
import { components } from './json-schema.ts';
import type { Draft, SchemaSource } from './source.ts';

/**
 * The subschema that a `$ref` of a source refers to (JSON Schema draft-04 Core §7; JSON Pointer,
 * RFC 6901). Returns undefined if the target is outside of the schema, does not exist, is not a
 * schema, or refers to itself through other references.
 */
export function resolveReference(root: JsonNode, reference: string): JsonNode | undefined {
  const seen = new Set<JsonNode>();
  const first = find(root, reference);
  let node = first;
  while (node) {
    if (seen.has(node)) return undefined;
    seen.add(node);
    const next = member(node, '$ref')?.node;
    if (next?.kind !== 'scalar' || typeof next.value !== 'string') break;
    // If the next reference has no target, that is reported for the next reference.
    node = find(root, next.value);
  }
  return first?.kind === 'object' || (first?.kind === 'scalar' && typeof first.value === 'boolean') ? first : undefined;
}

function find(root: JsonNode, reference: string): JsonNode | undefined {
  const id = member(root, '$id')?.node ?? member(root, 'id')?.node;
  const base = id?.kind === 'scalar' && typeof id.value === 'string' ? id.value.replace(/#$/, '') : '';
  const fragment = base !== '' && reference.startsWith(base) ? reference.slice(base.length) : reference;
  if (fragment === '#' || fragment === '#/' || fragment === '') return root;
  if (!fragment.startsWith('#/')) return undefined;
  let node: JsonNode | undefined = root;
  for (const token of fragment.slice(2).split('/')) {
    const decoded = decode(token);
    if (decoded === undefined || !node) return undefined;
    const key = unescapeToken(decoded);
    node =
      node.kind === 'array'
        ? /^(?:0|[1-9]\d*)$/.test(key)
          ? node.items[Number(key)]
          : undefined
        : member(node, key)?.node;
  }
  return node;
}

function decode(token: string): string | undefined {
  try {
    return decodeURIComponent(token);
  } catch {
    return undefined;
  }
}

/**
 * Writes the references of a converted schema. Their pointers can differ from those of the source,
 * since keywords have moved (`definitions`, arrays of `items`). A target that was not converted,
 * because its keyword has no meaning or because it is in a copy that became a reference, is
 * converted and added to `$defs`.
 */
export function settleReferences(source: SchemaSource, schema: Draft, convert: (node: JsonNode) => unknown): void {
  const { component, converted, pending } = source;
  if (pending.length === 0) return;
  // `pending` grows during the loop if a target that is converted here contains references.
  for (const { target, name } of pending) {
    if (converted.has(target)) continue;
    const definitions = (schema.$defs ??= {}) as Draft;
    definitions[free(definitions, name)] = convert(target);
  }
  const pointers = pointersOf(schema);
  for (const { draft, target } of pending) {
    const place = converted.get(target);
    draft.$ref = components + component + ((place && pointers.get(place)) ?? '');
  }
}

function free(definitions: Draft, name: string): string {
  let result = name;
  for (let i = 2; Object.hasOwn(definitions, result); i += 1) result = `${name}${i}`;
  return result;
}

/** The pointer of every object of a schema, as the fragment of a URI (RFC 6901 §6). */
function pointersOf(schema: Draft): Map<object, string> {
  const result = new Map<object, string>();
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    result.set(value, pointer);
    for (const [key, child] of Object.entries(value))
      walk(child, `${pointer}/${encodeURI(escapeToken(key)).replaceAll('#', '%23')}`);
  };
  walk(schema, '');
  return result;
}
