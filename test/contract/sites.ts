import { joinPointer, valueAt } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';

/** A part of a value and one schema that applies to it. */
export interface SchemaSite {
  path: string[];
  value: unknown;
  schema: Record<string, unknown>;
  pointer: string;
}

/**
 * Lists the parts of a value with the schemas that apply to them, through references, properties, items
 * and alternatives. A schema of several parts, such as the items of an array, is listed once.
 */
export function sitesOf(document: unknown, pointer: string, value: unknown): SchemaSite[] {
  const sites: SchemaSite[] = [];
  const seen = new Set<string>();
  const walk = (at: string, path: string[], instance: unknown): void => {
    const schema = valueAt(document, at);
    if (!isRecord(schema) || seen.has(at)) return;
    seen.add(at);
    if (typeof schema.$ref === 'string') walk(schema.$ref.slice(1), path, instance);
    sites.push({ path, value: instance, schema, pointer: at });
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const branches = schema[keyword];
      if (Array.isArray(branches)) branches.forEach((_, i) => walk(joinPointer(at, keyword, i), path, instance));
    }
    if (Array.isArray(instance))
      instance.forEach((item, i) => walk(joinPointer(at, 'items'), [...path, String(i)], item));
    if (isRecord(instance))
      for (const [key, child] of Object.entries(instance))
        for (const next of memberSchemas(schema, at, key)) walk(next, [...path, key], child);
  };
  walk(pointer, [], value);
  return sites;
}

/** The schemas of one member, JSON Schema 2020-12 Core §10.3.2. */
function memberSchemas(
  { properties, patternProperties, additionalProperties }: Record<string, unknown>,
  at: string,
  key: string,
): string[] {
  const named = isRecord(properties) && Object.hasOwn(properties, key) ? [joinPointer(at, 'properties', key)] : [];
  const matched = isRecord(patternProperties)
    ? Object.keys(patternProperties)
        .filter((pattern) => new RegExp(pattern, 'u').test(key))
        .map((pattern) => joinPointer(at, 'patternProperties', pattern))
    : [];
  const stated = [...named, ...matched];
  return stated.length === 0 && isRecord(additionalProperties) ? [joinPointer(at, 'additionalProperties')] : stated;
}
