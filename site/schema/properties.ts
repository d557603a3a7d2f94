import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';
import type { Context } from '../context.ts';
import { href, schemaAddress } from '../model/addresses.ts';
import { referenceName } from '../model/references.ts';
import { constraints, values } from './constraints.ts';
import { child, isObject, list, members, type SchemaObject, schemas, text, types } from './keywords.ts';
import { typeName } from './type-name.ts';

/**
 * The content of a schema: its properties, items and alternatives, to any depth. A reference to
 * a component is a placeholder that the page fills when it is opened; without a script it is a link.
 */
export function schemaBody(context: Context, schema: Schema): ElementContent[] {
  if (!isObject(schema)) return [];
  const name = referenceName(schema.$ref);
  if (name !== undefined) return [reference(context, name)];
  return [...values(schema), ...structure(context, schema)];
}

/** The content without the accepted values. */
function structure(context: Context, schema: SchemaObject): ElementContent[] {
  const items = child(schema, 'items');
  return [
    ...propertyList(context, schema),
    ...alternatives(context, schema),
    ...(items === undefined || !isOpenable(items)
      ? []
      : types(schema).length > 1 || hasProperties(schema)
        ? [h('p.label', 'Items')]
        : []),
    ...(items === undefined ? [] : schemaBody(context, items)),
  ];
}

/** A component by name: filled in by the page (`site/browser/schemas.ts`). */
export function reference({ site }: Context, name: string): Element {
  return h('div.reference', { dataSchema: name }, [
    h('a', { href: href(schemaAddress(name)) }, site.schemaByName.get(name)?.title ?? name),
  ]);
}

/** The type of a schema; components are links. */
export function typeLabel({ site }: Context, schema: Schema): Element {
  return h(
    'span.type',
    typeName(site, schema).map((part) =>
      part.schema === undefined ? part.text : h('a', { href: href(schemaAddress(part.schema)) }, part.text),
    ),
  );
}

const hasProperties = (schema: SchemaObject): boolean =>
  members(schema, 'properties').length + members(schema, 'patternProperties').length > 0 ||
  isObject(schema.additionalProperties);

function propertyList(context: Context, schema: SchemaObject): ElementContent[] {
  const required = new Set(list(schema, 'required'));
  const rest = child(schema, 'additionalProperties');
  const rows = [
    ...members(schema, 'properties').map(([name, property]) =>
      propertyRow(context, [h('code.name', name)], property, required.has(name)),
    ),
    ...members(schema, 'patternProperties').map(([pattern, property]) =>
      propertyRow(context, [h('span.name', ['any name matching ', h('code', pattern)])], property, false),
    ),
    ...(isObject(rest) ? [propertyRow(context, [h('span.name', 'any other name')], rest, false)] : []),
  ];
  return rows.length === 0 ? [] : [h('ul.properties', rows)];
}

function propertyRow(context: Context, name: ElementContent[], schema: Schema, required: boolean): Element {
  return h('li', [
    h('div.property', [
      ...name,
      ' ',
      typeLabel(context, schema),
      ...(required ? [' ', h('span.required', 'required')] : []),
    ]),
    ...details(context, schema),
  ]);
}

/** What stands below the line of a property or parameter; `more` joins the line of its constraints. */
export function details(context: Context, schema: Schema, more: readonly ElementContent[][] = []): ElementContent[] {
  if (!isObject(schema)) return more.length === 0 ? [] : [h('p.constraints', constraints({}, more))];
  const description = text(schema, 'description');
  const limits = constraints(schema, more);
  const items = child(schema, 'items');
  const itemLimits = isObject(items) && !isOpenable(items) ? constraints(items) : [];
  return [
    ...(description === undefined ? [] : [h('div.description', context.blocks(description))]),
    ...(isOpenable(schema) ? [] : values(schema)),
    ...(limits.length > 0 ? [h('p.constraints', limits)] : []),
    ...(itemLimits.length > 0 ? [h('p.constraints', ['each ', ...itemLimits])] : []),
    ...(isOpenable(schema)
      ? [h('details.nested', [h('summary', summaryOf(context, schema)), h('div.inner', schemaBody(context, schema))])]
      : structure(context, schema)),
  ];
}

/** Whether a schema has content of its own that is worth opening. */
function isOpenable(schema: Schema): boolean {
  if (!isObject(schema)) return false;
  if (referenceName(schema.$ref) !== undefined || hasProperties(schema)) return true;
  if (
    ['oneOf', 'anyOf', 'allOf'].some((keyword) =>
      schemas(schema, keyword).some((entry) => isOpenable(entry) || schemas(schema, keyword).length > 1),
    )
  )
    return true;
  const items = child(schema, 'items');
  return items !== undefined && isOpenable(items);
}

function summaryOf(context: Context, schema: Schema): string {
  if (!isObject(schema)) return 'Details';
  const name = referenceName(schema.$ref);
  if (name !== undefined) return context.site.schemaByName.get(name)?.title ?? name;
  const count = members(schema, 'properties').length;
  if (count > 0) return count === 1 ? '1 property' : `${count} properties`;
  if (hasProperties(schema)) return 'Properties';
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    const { length } = schemas(schema, keyword);
    if (length > 0) return `${length} ${keyword === 'allOf' ? 'parts' : 'alternatives'}`;
  }
  const items = child(schema, 'items');
  return items === undefined ? 'Details' : `Each item: ${summaryOf(context, items)}`;
}

function alternatives(context: Context, schema: SchemaObject): ElementContent[] {
  const kinds = [
    ['oneOf', 'Exactly one of'],
    ['anyOf', 'At least one of'],
    ['allOf', 'All of'],
  ] as const;
  return kinds.flatMap(([keyword, words]): ElementContent[] => {
    const entries = schemas(schema, keyword);
    if (entries.length === 0) return [];
    return [
      h('p.label', words),
      h(
        'ol.alternatives',
        entries.map((entry) => {
          const title = isObject(entry) ? text(entry, 'title') : undefined;
          return h('li', [
            h('div.property', [
              ...(title === undefined ? [] : [h('span.name', title), ' ']),
              typeLabel(context, entry),
            ]),
            ...details(context, entry),
          ]);
        }),
      ),
    ];
  });
}
