import type { TableDocument, TableOperation, TableSchema } from './operations-model.ts';

export type PaginationStyle = 'page' | 'offset';

/**
 * Tells whether an operation answers in pages, from its shape alone: `page` and `perPage`, or `limit` and `offset`
 * among its query parameters, `items` and `totalCount` among the properties of its 200 schema.
 * With `offset` the items alone are enough: an answer without a total is as easily followed to its end.
 */
export function paginationOf({ parameters, responses }: TableOperation, document: TableDocument): PaginationStyle | undefined {
  const names = new Set((parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name));
  const schema = resolve(responses?.['200']?.content?.['application/json']?.schema, document);
  const has = (name: string): boolean => schema?.properties?.[name] !== undefined;
  if (names.has('page') && names.has('perPage') && has('items') && has('totalCount')) return 'page';
  if (names.has('limit') && names.has('offset') && has('items')) return 'offset';
  return undefined;
}

const SCHEMAS = '#/components/schemas/';

function resolve(schema: TableSchema | undefined, document: TableDocument): TableSchema | undefined {
  const seen = new Set<string>();
  for (let current = schema; ; ) {
    const reference = current?.$ref;
    if (reference === undefined || !reference.startsWith(SCHEMAS) || seen.has(reference)) return current;
    seen.add(reference);
    current = document.components?.schemas?.[reference.slice(SCHEMAS.length)];
  }
}
