import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';

// Typed access to the keywords of a schema (JSON Schema 2020-12). A value of another type counts as missing.

/** A schema that is not a boolean. */
export type SchemaObject = Exclude<Schema, boolean>;

/** True for an object that is neither null nor an array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a value that can be a schema: a boolean or an object. */
export const isSchema = (value: unknown): value is Schema => typeof value === 'boolean' || isObject(value);

/** The value of a keyword if it is a string. */
export const stringAt = (schema: SchemaObject, keyword: string): string | undefined => {
  const value = schema[keyword];
  return typeof value === 'string' ? value : undefined;
};

/** The value of a keyword if it is a number. */
export const numberAt = (schema: SchemaObject, keyword: string): number | undefined => {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
};

/** The value of a keyword if it is an array, else an empty array. */
export const listAt = (schema: SchemaObject, keyword: string): readonly unknown[] => {
  const value = schema[keyword];
  return Array.isArray(value) ? value : [];
};

/** The schemas of `allOf` and similar keywords. */
export const schemasAt = (schema: SchemaObject, keyword: string): Schema[] => listAt(schema, keyword).filter(isSchema);

/** The members of `properties` and similar keywords. */
export const membersAt = (schema: SchemaObject, keyword: string): [string, Schema][] => {
  const value = schema[keyword];
  return isObject(value)
    ? Object.entries(value).flatMap(([name, member]): [string, Schema][] => (isSchema(member) ? [[name, member]] : []))
    : [];
};

/** The schema of `items` and similar keywords. */
export const schemaAt = (schema: SchemaObject, keyword: string): Schema | undefined => {
  const value = schema[keyword];
  return isSchema(value) ? value : undefined;
};

/** The example of a schema, even if it is invalid against the schema, since the reference shows it too. */
export const schemaExample = (schema: SchemaObject): unknown =>
  listAt(schema, 'examples')[0] ?? schema['x-invalid-example'];

/** The values of `type`, with `null` last. */
export const typesOf = (schema: SchemaObject): string[] => {
  const value = schema.type;
  const all =
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((type) => typeof type === 'string') : [];
  return [...all.filter((type) => type !== 'null'), ...all.filter((type) => type === 'null')];
};
