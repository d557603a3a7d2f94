import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';
import { referenceName } from '../model/references.ts';
import type { Site } from '../model/site.ts';
import {
  isObject,
  listAt,
  membersAt,
  numberAt,
  type SchemaObject,
  schemaAt,
  schemasAt,
  stringAt,
  typesOf,
} from '../schema/keywords.ts';
import type { Field } from './field.ts';

/** What is entered for a schema. */
export type FieldKind = Pick<Field, 'kind' | 'options' | 'columns' | 'min' | 'max' | 'default'>;

/** Longer texts are entered in several lines. */
const longest = 500;

/** How a value of this schema is entered. */
export function fieldKind(site: Site, schema: Schema | undefined): FieldKind {
  const target = resolve(site, schema);
  if (!target) return { kind: 'text' };
  const usual = target.default === undefined ? {} : { default: target.default };
  return { ...kindOf(site, target), ...usual };
}

function kindOf(site: Site, schema: SchemaObject): FieldKind {
  const options = schema.const === undefined ? listAt(schema, 'enum') : [schema.const];
  if (options.length > 0) return { kind: 'choice', options };
  const [type] = typesOf(schema);
  switch (type) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'integer':
    case 'number':
      return { kind: type, ...range(schema) };
    case 'array':
      return listKind(site, resolve(site, schemaAt(schema, 'items')));
    case 'object':
      return { kind: 'json' };
    case undefined:
      return alternatives(site, schema);
    default:
      return textKind(schema);
  }
}

function textKind(schema: SchemaObject): FieldKind {
  if (stringAt(schema, 'format') === 'binary') return { kind: 'file' };
  return { kind: (numberAt(schema, 'maxLength') ?? 0) > longest ? 'long' : 'text' };
}

function range(schema: SchemaObject): Pick<Field, 'min' | 'max'> {
  const [min, max] = [numberAt(schema, 'minimum'), numberAt(schema, 'maximum')];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** A list of choices, of values, or of objects with values only. */
function listKind(site: Site, items: SchemaObject | undefined): FieldKind {
  if (!items) return { kind: 'json' };
  const options = listAt(items, 'enum');
  if (options.length > 0) return { kind: 'choices', options };
  const columns = membersAt(items, 'properties');
  const isText = ([, column]: [string, Schema]): boolean => kindOfText(site, column);
  if (columns.length > 0)
    return columns.every(isText) ? { kind: 'table', columns: columns.map(([name]) => name) } : { kind: 'json' };
  return isText(['', items]) ? { kind: 'table', columns: [] } : { kind: 'json' };
}

function kindOfText(site: Site, schema: Schema): boolean {
  const target = resolve(site, schema);
  return target !== undefined && typesOf(target)[0] === 'string';
}

/** One choice or a list of such choices is entered as the list. */
function alternatives(site: Site, schema: SchemaObject): FieldKind {
  const forms = [...schemasAt(schema, 'oneOf'), ...schemasAt(schema, 'anyOf')];
  if (forms.length === 0) return { kind: schema.properties === undefined ? 'text' : 'json' };
  const options = forms.map((form) => {
    const target = resolve(site, form);
    const items = resolve(site, target && schemaAt(target, 'items'));
    return listAt(items ?? target ?? {}, 'enum');
  });
  return options.every(({ length }) => length > 0)
    ? { kind: 'choices', options: [...new Set(options.flat())] }
    : { kind: 'json' };
}

/** The schema that a reference leads to. */
function resolve(site: Site, schema: Schema | undefined): SchemaObject | undefined {
  if (!isObject(schema)) return undefined;
  const seen = new Set<string>();
  let target: Schema | undefined = schema;
  for (let name = referenceName(schema.$ref); name !== undefined && !seen.has(name); ) {
    seen.add(name);
    target = site.schemaByName.get(name)?.schema;
    name = isObject(target) ? referenceName(target.$ref) : undefined;
  }
  return isObject(target) ? target : undefined;
}
