import {
  ignoredKeyword,
  type Schema,
  schemaArrayKeyword,
  schemaKeyword,
  schemaMapKeyword,
} from '@cfworker/json-schema';
import { bare } from './bare.ts';
import { isRecord } from './record.ts';

const dependencies = 'dependentRequired';

/** Keywords without schemas in their values that the library does not list. */
const others: ReadonlySet<string> = new Set([dependencies, 'minContains', 'maxContains']);

/** Identifiers would change the base URI of references, but the document's references start at its root. */
const identifiers: ReadonlySet<string> = new Set(['id', '$id']);

/**
 * Copies a schema with only the keywords that affect validation. The library treats every object
 * below a schema as a schema and writes into it, so an `id` inside an example or an extension would
 * be read as an identifier.
 */
export function bareSchema(schema: unknown): Schema | boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isRecord(schema)) return {};
  const copy = Object.fromEntries(Object.entries(schema).flatMap(([keyword, value]) => bareKeyword(keyword, value)));
  // The library would read a name such as `$id` in it as a keyword. It does not walk what it cannot enumerate.
  if (Object.hasOwn(copy, dependencies)) Object.defineProperty(copy, dependencies, { enumerable: false });
  return copy;
}

function bareKeyword(keyword: string, value: unknown): [string, unknown][] {
  if (identifiers.has(keyword)) return [];
  if (Object.hasOwn(schemaMapKeyword, keyword) && isRecord(value))
    return [[keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, bareSchema(child)]))]];
  if (Object.hasOwn(schemaArrayKeyword, keyword) && Array.isArray(value)) return [[keyword, value.map(bareSchema)]];
  if (Object.hasOwn(schemaKeyword, keyword)) return [[keyword, bareSchema(value)]];
  return Object.hasOwn(ignoredKeyword, keyword) || others.has(keyword) ? [[keyword, bare(value)]] : [];
}
