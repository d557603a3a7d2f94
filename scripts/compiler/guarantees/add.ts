import { isRecord } from '../model/record.ts';
import type { Schema } from '../openapi/openapi.ts';
import type { Addition } from './guarantee.ts';

/** A component with its guarantees. Spreading keeps origins, and nothing that is shared changes. */
export const withGuarantees = (schema: Schema, additions: readonly Addition[]): Schema =>
  additions.reduce<Schema>((changed, addition) => at(changed, addition.path, (found) => add(found, addition)), schema);

type SchemaObject = Record<string, unknown>;

/** Changes the schema at a path of keys. */
function at<T>(value: T, [key, ...rest]: readonly string[], change: (schema: SchemaObject) => SchemaObject): T;
function at(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (schema: SchemaObject) => SchemaObject,
): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, i) => (String(i) === key ? at(item, rest, change) : item));
  if (!isRecord(value)) return value;
  return key === undefined ? change(value) : { ...value, [key]: at(value[key], rest, change) };
}

/** Adds what is guaranteed before the examples, and marks each inference with its rule. */
function add(schema: SchemaObject, { required, filled }: Addition): SchemaObject {
  const { examples, ...rest } = schema;
  const properties = isRecord(rest.properties) ? { ...rest.properties } : {};
  for (const { name, rule } of filled) {
    const property = properties[name];
    if (isRecord(property)) properties[name] = { ...property, minLength: 1, 'x-inferred': { minLength: rule } };
  }
  const stated: unknown[] = Array.isArray(rest.required) ? rest.required : [];
  const rules = [...new Set(required.map(({ rule }) => rule))];
  const namesOf = (wanted: string): string[] => required.flatMap(({ name, rule }) => (rule === wanted ? [name] : []));
  return {
    ...rest,
    properties,
    ...(required.length > 0 && {
      required: [...stated, ...required.map(({ name }) => name)],
      'x-inferred': { required: Object.fromEntries(rules.map((rule) => [rule, namesOf(rule)])) },
    }),
    ...(examples !== undefined && { examples }),
  };
}
