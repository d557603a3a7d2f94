import { valueAt } from '../../model/pointer.ts';
import { isRecord, ownMember } from '../../model/record.ts';
import type { OpenAPI } from '../../openapi/openapi.ts';

/**
 * Finds the properties that tell the variants of a union apart: those whose values at least two variants list. The
 * compiler narrows the union by them only if their types stay closed (docs/decisions.md, decision 26).
 */
export function distinguishing(document: OpenAPI): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isRecord(value)) return;
    for (const variants of [value.oneOf, value.anyOf]) if (Array.isArray(variants)) addShared(variants);
    Object.values(value).forEach(visit);
  };
  const addShared = (variants: readonly unknown[]): void => {
    const byName = new Map<string, unknown[]>();
    for (const variant of variants) {
      const properties = ownMember(resolve(document, variant), 'properties');
      for (const [name, property] of isRecord(properties) ? Object.entries(properties) : [])
        if (listsValues(property)) byName.set(name, [...(byName.get(name) ?? []), property]);
    }
    for (const all of byName.values()) if (all.length > 1) all.forEach((one) => found.add(one));
  };
  visit(document.paths);
  visit(document.components.schemas);
  return found;
}

const listsValues = (schema: unknown): boolean => isRecord(schema) && ('enum' in schema || 'const' in schema);

function resolve(document: OpenAPI, schema: unknown): unknown {
  const $ref = ownMember(schema, '$ref');
  return typeof $ref === 'string' && $ref.startsWith('#')
    ? valueAt(document, decodeURIComponent($ref.slice(1)))
    : schema;
}
