/** JSON Schema 2020-12, the Schema Object of OpenAPI 3.1.1 §4.8.24. */
export type Schema = boolean | { [keyword: string]: unknown };

/**
 * A schema as an object. Linters and generators expect one, except for the values of properties, `items` and
 * `additionalProperties`, although 2020-12 allows `true` and `false` everywhere.
 */
export function asObject(schema: Schema): Exclude<Schema, boolean>;
export function asObject(schema: Schema | undefined): Exclude<Schema, boolean> | undefined;
export function asObject(schema: Schema | undefined): Exclude<Schema, boolean> | undefined {
  if (typeof schema !== 'boolean') return schema;
  return schema ? {} : { not: {} };
}

/** The pointer of the schemas of a document, as the beginning of a `$ref`. */
export const components = '#/components/schemas/';
