import type { JsonNode } from '../model/json.ts';
import { escapeToken } from '../model/pointer.ts';
import type { Identifiers } from './identifiers.ts';
import { components } from './json-schema.ts';
import type { Draft, SchemaSource } from './source.ts';
import { textAt } from './text.ts';

/**
 * The subschema to which a `$ref` of the schema `holder` refers. Returns undefined if the target is
 * outside of the whole schema, does not exist, is not a schema, or refers to itself through other
 * references.
 */
export function resolveReference(identifiers: Identifiers, holder: JsonNode, reference: string): JsonNode | undefined {
  const seen = new Set<JsonNode>();
  const first = identifiers.find(holder, reference);
  let node = first;
  while (node) {
    if (seen.has(node)) return undefined;
    seen.add(node);
    const next = textAt(node, '$ref');
    if (next === undefined) break;
    // If the next reference has no target, that is reported for the next reference.
    node = identifiers.find(node, next);
  }
  return first?.kind === 'object' || (first?.kind === 'scalar' && typeof first.value === 'boolean') ? first : undefined;
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
    definitions[freeName(definitions, name)] = convert(target);
  }
  const pointers = pointersOf(schema);
  for (const { draft, target } of pending) {
    const place = converted.get(target);
    draft.$ref = components + component + ((place && pointers.get(place)) ?? '');
  }
}

/** The name with the first number from 2 that is not taken, if it is. */
export function freeName(definitions: Draft, name: string): string {
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
