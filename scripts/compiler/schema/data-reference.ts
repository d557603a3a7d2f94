import type { Report } from '../diagnostics/reporter.ts';
import type { Json } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';
import type { Draft } from './source.ts';

// Readers of a document resolve every `$ref` in it, also one in a value, where it has no meaning.

/** True if a value contains a member `$ref`. */
export function hasReference(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasReference);
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '$ref') || Object.values(value).some(hasReference);
}

/** An annotation as a member of a schema. If it contains `$ref`, it becomes text under an extension. */
export function annotation(key: string, value: Json, at: SourcePlace, report: Report): Record<string, Json> {
  if (!hasReference(value)) return { [key]: value };
  report('json/reference', at, { actual: key });
  return { [key.startsWith('x-') ? key : `x-${key}`]: JSON.stringify(value) };
}

/** A schema that accepts only one value. Unlike `const`, it contains `$ref` only as the name of a property. */
export function exactly(value: Json): Draft {
  if (!hasReference(value) || typeof value !== 'object' || value === null) return { const: value };
  if (Array.isArray(value)) {
    const { length } = value;
    return { type: 'array', prefixItems: value.map(exactly), items: {}, minItems: length, maxItems: length };
  }
  const members = Object.entries(value);
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(([name, member]) => [name, exactly(member)])),
    required: members.map(([name]) => name),
    additionalProperties: false,
  };
}
