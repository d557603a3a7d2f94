import { isRecord } from '../../model/record.ts';

/**
 * Writes listed values (`enum`, `const`) as alternatives, for which openapi-typescript has no comments of its own. With
 * `isOpen`, a list of several texts accepts other texts too: a newer server can send a value that is not listed.
 */
export function literals(schema: Record<string, unknown>, isOpen: boolean): Record<string, unknown> | false {
  const { enum: listed, const: constant, ...rest } = schema;
  const values: unknown = 'const' in schema ? [constant] : listed;
  if (!Array.isArray(values) || '$ref' in schema) return schema;
  if (values.length === 0) return false;
  // The properties say more than the values, all of which are objects.
  if (isRecord(schema.properties) || isRecord(schema.additionalProperties)) return rest;
  const isNullable = Array.isArray(schema.type) && schema.type.includes('null');
  const all: unknown[] = isNullable && !values.includes(null) ? [...values, null] : values;
  const named = all.filter((value) => value !== null);
  const opens = isOpen && named.length > 1 && named.every((value) => typeof value === 'string');
  return {
    anyOf: [
      ...all.map((value) => (value === null ? { type: 'null' } : { const: value })),
      ...(opens ? [{ type: 'string', 'x-type': 'text' }] : []),
    ],
  };
}
