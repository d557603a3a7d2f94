import type { Json } from '../model/json.ts';
import type { JsonText } from '../model/reference.ts';
import type { EmitContext } from '../openapi/context.ts';
import { toRaw } from './raw.ts';
import { readJson } from './read-json.ts';

/**
 * An example as a member of the document. One that holds a `$ref` would be taken for a
 * reference by every reader of the document: it is kept as text under an extension.
 */
export function exampleValue(
  context: EmitContext,
  file: string,
  key: 'example' | 'examples',
  json: JsonText,
): Record<string, unknown> {
  const value = jsonValue(context, file, json);
  if (holdsReference(value)) return { 'x-invalid-example': json.text };
  return { [key]: key === 'examples' ? context.part(json, 'examples', [value], () => [value]) : value };
}

/** The value of a block of JSON. */
export function jsonValue(context: EmitContext, file: string, json: JsonText): Json {
  return context.part(json, 'value', [file], (own) => toRaw(own.origins, readJson(own, file, json)));
}

function holdsReference(value: Json): boolean {
  if (Array.isArray(value)) return value.some(holdsReference);
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '$ref') || Object.values(value).some(holdsReference);
}
