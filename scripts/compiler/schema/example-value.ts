import type { Report } from '../diagnostics/reporter.ts';
import type { Json } from '../model/json.ts';
import type { JsonText } from '../model/reference.ts';
import { toRaw } from './raw.ts';
import { readJson } from './read-json.ts';

/**
 * An example as a member of the document. Readers of the document would resolve an example that has
 * a member `$ref`, so such an example is written as text under an extension.
 */
export function exampleValue(
  file: string,
  key: 'example' | 'examples',
  json: JsonText,
  report: Report,
): Record<string, unknown> {
  const value = toRaw(readJson(file, json, report));
  if (hasReference(value)) return { 'x-invalid-example': json.text };
  return { [key]: key === 'examples' ? [value] : value };
}

function hasReference(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasReference);
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '$ref') || Object.values(value).some(hasReference);
}
