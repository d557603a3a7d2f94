import { isRecord } from '../model/record.ts';
/**
 * Copies a document for openapi-typescript. If a schema has named properties, the values of all other
 * properties (`patternProperties`, `additionalProperties`) become unrestricted. TypeScript has no
 * index signature for “all other names”: `{ [name: string]: string }` also applies to the named
 * properties, so the type would reject objects that the schema accepts.
 */
export function openPatterns<T>(value: T): T;
export function openPatterns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => openPatterns(entry));
  if (!isRecord(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, openPatterns(child)]));
  const { patternProperties, ...rest } = copy;
  if (!isRecord(copy.properties) || !(isRecord(patternProperties) || isRecord(copy.additionalProperties))) return copy;
  return { ...rest, additionalProperties: true };
}
