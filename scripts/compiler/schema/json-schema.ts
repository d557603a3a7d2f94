import { isRecord } from '../model/record.ts';

type SchemaObject = { [keyword: string]: unknown };

/** JSON Schema 2020-12, the Schema Object of OpenAPI 3.1.1 §4.8.24. */
export type Schema = boolean | SchemaObject;

/**
 * A flag as a schema. Readers of documents expect objects, except for `additionalProperties`, although 2020-12 allows
 * `true` and `false` everywhere (docs/decisions.md, decision 24).
 */
export const schemaOfFlag = (isAny: boolean): SchemaObject => (isAny ? {} : { not: {} });

/** True for `false` as `schemaOfFlag` writes it. */
export const isNothing = (schema: SchemaObject): boolean =>
  Object.keys(schema).length === 1 && isRecord(schema.not) && Object.keys(schema.not).length === 0;

/**
 * The `items` to add to a schema of arrays that has none, since readers of documents require them (docs/decisions.md,
 * decision 24). Every item is valid against `{}`, as without `items`.
 */
export function missingItems({ type, items }: SchemaObject): { items?: SchemaObject } {
  const isArray = type === 'array' || (Array.isArray(type) && type.includes('array'));
  return isArray && items === undefined ? { items: {} } : {};
}

/** The pointer of the schemas of a document, as the beginning of a `$ref`. */
export const components = '#/components/schemas/';
