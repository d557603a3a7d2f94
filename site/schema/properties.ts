import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';
import { href, nestedAddress, schemaAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import { referenceName } from '../model/references.ts';
import { composition } from './composition.ts';
import { constraints } from './constraints.ts';
import { isObject, listAt, membersAt, type SchemaObject, schemaAt, schemasAt, stringAt, typesOf } from './keywords.ts';
import { typeName } from './type-name.ts';
import { values } from './values.ts';

/**
 * The content of a schema: its properties, items and alternatives, to any depth. A reference to a
 * component is a link, which the browser replaces with the content of the component when it is opened.
 * The addresses of the properties are below `address`.
 */
export function schemaBody(context: Context, schema: Schema, address: string): ElementContent[] {
  if (!isObject(schema)) return [];
  const name = referenceName(schema.$ref);
  if (name !== undefined) return [reference(context, name)];
  return [...values(schema), ...structure(context, schema, address)];
}

/** The content of a schema without its accepted values. */
function structure(context: Context, schema: SchemaObject, address: string): ElementContent[] {
  const items = schemaAt(schema, 'items');
  return [
    ...propertyList(context, schema, address),
    ...alternatives(context, schema, address),
    ...(items === undefined || !isOpenable(items)
      ? []
      : typesOf(schema).length > 1 || hasProperties(schema)
        ? [h('p.label', 'Items')]
        : []),
    ...(isObject(items) ? descriptionOf(context, items) : []),
    ...(items === undefined ? [] : schemaBody(context, items, address)),
  ];
}

/** A link to a component, which `site/browser/schemas.ts` replaces with its content. */
export function reference({ site }: Context, name: string): Element {
  return h('div.reference', { dataSchema: name }, [
    h('a', { href: href(schemaAddress(name)) }, site.schemaByName.get(name)?.title ?? name),
  ]);
}

/** The type of a schema, with links to components. */
export function typeLabel({ site }: Context, schema: Schema): Element {
  return h(
    'span.type',
    typeName(site, schema).map((part) =>
      part.schema === undefined ? part.text : h('a', { href: href(schemaAddress(part.schema)) }, part.text),
    ),
  );
}

const hasProperties = (schema: SchemaObject): boolean =>
  membersAt(schema, 'properties').length + membersAt(schema, 'patternProperties').length > 0 ||
  isObject(schema.additionalProperties);

function propertyList(context: Context, schema: SchemaObject, address: string): ElementContent[] {
  const required = new Set(listAt(schema, 'required'));
  const rest = schemaAt(schema, 'additionalProperties');
  const rows = [
    ...membersAt(schema, 'properties').map(([name, property]) =>
      propertyRow(context, [h('code.name', name)], property, required.has(name), nestedAddress(address, name)),
    ),
    ...membersAt(schema, 'patternProperties').map(([pattern, property]) =>
      propertyRow(
        context,
        [h('span.name', ['any name matching ', h('code', pattern)])],
        property,
        false,
        nestedAddress(address, pattern),
      ),
    ),
    ...(isObject(rest)
      ? [propertyRow(context, [h('span.name', 'any other name')], rest, false, nestedAddress(address, '*'))]
      : []),
  ];
  return rows.length === 0 ? [] : [h('ul.properties', rows)];
}

function propertyRow(
  context: Context,
  name: ElementContent[],
  schema: Schema,
  required: boolean,
  address: string,
): Element {
  return h('li', { id: address }, [
    h('div.property', [
      ...name,
      ' ',
      typeLabel(context, schema),
      ...(required ? [' ', h('span.required', 'required')] : []),
    ]),
    ...details(context, schema, address),
  ]);
}

/**
 * The details below the name of a property or parameter. `more` is appended to its constraints; `stated` is what the
 * description of a parameter states.
 */
export function details(
  context: Context,
  schema: Schema,
  address: string,
  more: readonly ElementContent[][] = [],
  stated?: string,
): ElementContent[] {
  if (!isObject(schema)) return more.length === 0 ? [] : [h('p.constraints', constraints({}, stated, more))];
  const description = stringAt(schema, 'description');
  const limits = constraints(schema, stated ?? description, more);
  const items = schemaAt(schema, 'items');
  const itemLimits = isObject(items) && !isOpenable(items) ? constraints(items, stated ?? description ?? '') : [];
  return [
    ...descriptionOf(context, schema),
    ...(isOpenable(schema) ? [] : values(schema)),
    ...(limits.length > 0 ? [h('p.constraints', limits)] : []),
    ...(itemLimits.length > 0 ? [h('p.constraints', ['each ', ...itemLimits])] : []),
    ...(isOpenable(schema)
      ? [
          h('details.nested', [
            h('summary', summaryOf(context, schema)),
            h('div.inner', schemaBody(context, schema, address)),
          ]),
        ]
      : structure(context, schema, address)),
  ];
}

function descriptionOf(context: Context, schema: SchemaObject): ElementContent[] {
  const description = stringAt(schema, 'description');
  return description === undefined ? [] : [h('div.description', context.blocks(description))];
}

/** True if the content of a schema is collapsed into an expandable section. */
function isOpenable(schema: Schema): boolean {
  if (!isObject(schema)) return false;
  if (referenceName(schema.$ref) !== undefined || hasProperties(schema)) return true;
  if (
    ['oneOf', 'anyOf', 'allOf'].some((keyword) =>
      schemasAt(schema, keyword).some((entry) => isOpenable(entry) || schemasAt(schema, keyword).length > 1),
    )
  )
    return true;
  const items = schemaAt(schema, 'items');
  return items !== undefined && isOpenable(items);
}

function summaryOf(context: Context, schema: Schema): string {
  if (!isObject(schema)) return 'Details';
  const name = referenceName(schema.$ref);
  if (name !== undefined) return context.site.schemaByName.get(name)?.title ?? name;
  const count = membersAt(schema, 'properties').length;
  if (count > 0) return count === 1 ? '1 property' : `${count} properties`;
  if (hasProperties(schema)) return 'Properties';
  const composed = composition(schema);
  if (composed) return composed.keyword === 'allOf' ? 'Parts' : 'Alternatives';
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    const { length } = schemasAt(schema, keyword);
    if (length > 0) return `${length} ${keyword === 'allOf' ? 'parts' : 'alternatives'}`;
  }
  const items = schemaAt(schema, 'items');
  return items === undefined ? 'Details' : `Each item: ${summaryOf(context, items)}`;
}

function alternatives(context: Context, schema: SchemaObject, address: string): ElementContent[] {
  const kinds = [
    ['oneOf', 'Exactly one of'],
    ['anyOf', 'At least one of'],
    ['allOf', 'All of'],
  ] as const;
  return kinds.flatMap(([keyword, words]): ElementContent[] => {
    const entries = schemasAt(schema, keyword);
    if (entries.length === 0) return [];
    return [
      // The type has said it: “one of 3”.
      ...(composition(schema)?.keyword === keyword ? [] : [h('p.label', words)]),
      h(
        'ol.alternatives',
        entries.map((entry) => {
          const title = isObject(entry) ? stringAt(entry, 'title') : undefined;
          return h('li', [
            h('div.property', [
              ...(title === undefined ? [] : [h('span.name', title), ' ']),
              typeLabel(context, entry),
            ]),
            ...details(context, entry, address),
          ]);
        }),
      ),
    ];
  });
}
