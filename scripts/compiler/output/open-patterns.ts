import { isRecord } from '../model/record.ts';
/**
 * A copy in which the properties without a name of their own (`patternProperties`,
 * `additionalProperties`) may hold anything wherever there are named ones beside them. TypeScript
 * has no index signature for “all other names”: `{ [name: string]: string }` would hold for the
 * named properties too, and refuse objects that the schema accepts.
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
