import type { OperationObject, Schema } from '../../openapi/openapi.ts';

export type PaginationStyle = 'page' | 'offset';

/** What tells whether a schema is that of a page. */
export interface PageShape {
  /** The component that it refers to. */
  leadsTo?: string;
  items: boolean;
  totalCount: boolean;
}

/** How an operation lets itself be asked for a part, and the shape of its answer. */
export interface Paged {
  byPage: boolean;
  byOffset: boolean;
  answer: PageShape;
}

const SCHEMAS = '#/components/schemas/';

export function pageShapeOf(schema: Schema | undefined): PageShape {
  const { $ref, properties } = typeof schema === 'object' ? schema : {};
  if (typeof $ref === 'string')
    return { leadsTo: $ref.startsWith(SCHEMAS) ? $ref.slice(SCHEMAS.length) : '', items: false, totalCount: false };
  const has = (name: string): boolean =>
    typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name);
  return { items: has('items'), totalCount: has('totalCount') };
}

/** `page` and `perPage`, or `limit` and `offset` among the query parameters of an operation. */
export function pagedOf({ parameters, responses }: OperationObject): Paged | undefined {
  const names = new Set((parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name));
  const byPage = names.has('page') && names.has('perPage');
  const byOffset = names.has('limit') && names.has('offset');
  return byPage || byOffset
    ? { byPage, byOffset, answer: pageShapeOf(responses['200']?.content?.['application/json']?.schema) }
    : undefined;
}

/**
 * Tells whether an operation answers in pages, from its shape alone: it lets itself be asked for one, and `items`
 * and `totalCount` are among the properties of its 200 schema, references followed (`shapes` are the components).
 * With `offset` the items alone are enough: an answer without a total is as easily followed to its end.
 */
export function paginationOf(
  { byPage, byOffset, answer }: Paged,
  shapes: ReadonlyMap<string, PageShape>,
): PaginationStyle | undefined {
  const seen = new Set<PageShape>();
  let shape: PageShape | undefined = answer;
  while (shape?.leadsTo !== undefined && !seen.has(shape)) {
    seen.add(shape);
    shape = shapes.get(shape.leadsTo);
  }
  if (byPage && shape?.items && shape.totalCount) return 'page';
  return byOffset && shape?.items ? 'offset' : undefined;
}
