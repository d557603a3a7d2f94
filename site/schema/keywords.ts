import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';

/** Typed reading of the keywords of a schema (JSON Schema 2020-12); what has another type is absent. */
export type SchemaObject = Exclude<Schema, boolean>;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isSchema = (value: unknown): value is Schema => typeof value === 'boolean' || isObject(value);

export const text = (schema: SchemaObject, keyword: string): string | undefined => {
  const value = schema[keyword];
  return typeof value === 'string' ? value : undefined;
};

export const number = (schema: SchemaObject, keyword: string): number | undefined => {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
};

export const list = (schema: SchemaObject, keyword: string): readonly unknown[] => {
  const value = schema[keyword];
  return Array.isArray(value) ? value : [];
};

export const schemas = (schema: SchemaObject, keyword: string): Schema[] => list(schema, keyword).filter(isSchema);

/** The members of `properties` and the like. */
export const members = (schema: SchemaObject, keyword: string): [string, Schema][] => {
  const value = schema[keyword];
  return isObject(value)
    ? Object.entries(value).flatMap(([name, member]): [string, Schema][] => (isSchema(member) ? [[name, member]] : []))
    : [];
};

export const child = (schema: SchemaObject, keyword: string): Schema | undefined => {
  const value = schema[keyword];
  return isSchema(value) ? value : undefined;
};

/** The example of a schema; one that the schema refuses is still what the reference shows. */
export const example = (schema: SchemaObject): unknown => list(schema, 'examples')[0] ?? schema['x-invalid-example'];

/** The stated types, `null` last. */
export const types = (schema: SchemaObject): string[] => {
  const value = schema.type;
  const all =
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((type) => typeof type === 'string') : [];
  return [...all.filter((type) => type !== 'null'), ...all.filter((type) => type === 'null')];
};
