import type { OperationObject, Schema } from './openapi.ts';

export type PaginationStyle = 'page' | 'offset';

/** A component of the document by name. */
export type SchemaOf = (name: string) => Schema | undefined;

/**
 * Tells whether an operation answers in pages, from its shape alone: `page` and `perPage`, or `limit` and `offset`
 * among its query parameters, `items` and `totalCount` among the properties of its 200 schema.
 * With `offset` the items alone are enough: an answer without a total is as easily followed to its end.
 */
export function paginationOf({ parameters, responses }: OperationObject, schemaOf: SchemaOf): PaginationStyle | undefined {
  const names = new Set((parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name));
  const isPaged = names.has('page') && names.has('perPage');
  if (!isPaged && !(names.has('limit') && names.has('offset'))) return undefined;
  const schema = propertiesOf(responses['200']?.content?.['application/json']?.schema, schemaOf);
  const has = (name: string): boolean => name in schema;
  if (isPaged && has('items') && has('totalCount')) return 'page';
  if (names.has('limit') && names.has('offset') && has('items')) return 'offset';
  return undefined;
}

const SCHEMAS = '#/components/schemas/';

/** The properties of a schema, references followed; none when it has none or refers to itself. */
function propertiesOf(schema: Schema | undefined, schemaOf: SchemaOf): object {
  const seen = new Set<unknown>();
  for (let current = schema; typeof current === 'object' && !seen.has(current); ) {
    seen.add(current);
    const { $ref, properties } = current;
    if (typeof $ref !== 'string') return typeof properties === 'object' && properties ? properties : {};
    current = $ref.startsWith(SCHEMAS) ? schemaOf($ref.slice(SCHEMAS.length)) : undefined;
  }
  return {};
}
