import {
  ignoredKeyword,
  type Schema,
  schemaArrayKeyword,
  schemaKeyword,
  schemaMapKeyword,
} from '@cfworker/json-schema';
import { isRecord } from './record.ts';

/** Keywords beyond those that the library lists whose values are no schemas. */
const others: ReadonlySet<string> = new Set(['dependentRequired', 'minContains', 'maxContains']);

/** Identifiers would move the base of references; the document's references start at its root. */
const identifiers: ReadonlySet<string> = new Set(['id', '$id']);

/**
 * A copy of a schema with nothing but what decides about values. The library takes every
 * object below a schema for a schema, and writes into them: examples and extensions would
 * count, with an `id` in them as identifiers.
 */
export function bareSchema(schema: unknown): Schema | boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isRecord(schema)) return {};
  return Object.fromEntries(Object.entries(schema).flatMap(([keyword, value]) => bareKeyword(keyword, value)));
}

function bareKeyword(keyword: string, value: unknown): [string, unknown][] {
  if (identifiers.has(keyword)) return [];
  if (Object.hasOwn(schemaMapKeyword, keyword) && isRecord(value))
    return [[keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, bareSchema(child)]))]];
  if (Object.hasOwn(schemaArrayKeyword, keyword) && Array.isArray(value)) return [[keyword, value.map(bareSchema)]];
  if (Object.hasOwn(schemaKeyword, keyword)) return [[keyword, bareSchema(value)]];
  return Object.hasOwn(ignoredKeyword, keyword) || others.has(keyword) ? [[keyword, value]] : [];
}
