import { valueAt } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import { schemaPointer } from '../../client/verify/source.ts';

/** Converts the texts of a parameter to the numbers and booleans of the schema at `pointer`. */
export function typed(document: unknown, pointer: string, value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item, i) => typed(document, pointer, item, [...path, String(i)]));
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, typed(document, pointer, child, [...path, name])]),
    );
  if (typeof value !== 'string') return value;
  const schema = valueAt(document, schemaPointer(document, pointer, path));
  const types = [isRecord(schema) ? schema.type : undefined].flat();
  const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value) ? Number(value) : undefined;
  if (number !== undefined && (types.includes('integer') || types.includes('number'))) return number;
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
