import { type JsonNode, member } from '../model/json.ts';
import { escapeToken, unescapeToken } from '../model/pointer.ts';
import { components } from './json-schema.ts';
import type { Draft, SchemaSource } from './source.ts';

/**
 * The subschema that a `$ref` of a source leads to (JSON Schema draft-04 Core §7; JSON Pointer,
 * RFC 6901): references stay inside their schema. Nothing when it leads nowhere, to what is no
 * schema, or by way of other references back to itself.
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
    // Where the next reference leads nowhere, that is told where it stands.
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
 * Writes the references of a converted schema, whose keywords may stand elsewhere than in the
 * source (`definitions`, arrays of `items`). A target that has no place of its own, since it
 * stood under a keyword without meaning or inside a copy that became a reference, gets one
 * under `$defs`.
 */
export function settleReferences(source: SchemaSource, schema: Draft, convert: (node: JsonNode) => unknown): void {
  const { component, converted, pending } = source;
  if (pending.length === 0) return;
  // Grows while it is walked: what is converted here may hold references.
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
