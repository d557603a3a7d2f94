import type { OperationObject, Schema } from '../../openapi/openapi.ts';

export type PaginationStyle = 'page' | 'offset';

/** The facts about a schema that decide whether it is a page of a list. */
export interface PageShape {
  /** The component that the schema refers to, if it is a reference. */
  leadsTo?: string;
  items: boolean;
  totalCount: boolean;
}

/** The pagination parameters of an operation, and the schema of its 200 response. */
export interface Paged {
  byPage: boolean;
  byOffset: boolean;
  response: PageShape;
}

const SCHEMAS = '#/components/schemas/';

/** The facts of one schema, without following its reference. */
export function pageShapeOf(schema: Schema | undefined): PageShape {
  const { $ref, properties } = typeof schema === 'object' ? schema : {};
  if (typeof $ref === 'string')
    return { leadsTo: $ref.startsWith(SCHEMAS) ? $ref.slice(SCHEMAS.length) : '', items: false, totalCount: false };
  const has = (name: string): boolean =>
    typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name);
  return { items: has('items'), totalCount: has('totalCount') };
}

/** Finds `page` and `perPage`, or `limit` and `offset`, among the query parameters. Undefined if there are neither. */
export function pagedOf({ parameters, responses }: OperationObject): Paged | undefined {
  const names = new Set((parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name));
  const byPage = names.has('page') && names.has('perPage');
  const byOffset = names.has('limit') && names.has('offset');
  return byPage || byOffset
    ? { byPage, byOffset, response: pageShapeOf(responses['200']?.content?.['application/json']?.schema) }
    : undefined;
}

/**
 * Decides whether an operation is paginated. It is if it has pagination parameters and the schema of its 200
 * response has the properties `items` and `totalCount`. With `offset`, `items` is enough: the end of the list is
 * found without a total. References are resolved with `shapes`, the components.
 */
export function paginationOf(
  { byPage, byOffset, response }: Paged,
  shapes: ReadonlyMap<string, PageShape>,
): PaginationStyle | undefined {
  const seen = new Set<PageShape>();
  let shape: PageShape | undefined = response;
  while (shape?.leadsTo !== undefined && !seen.has(shape)) {
    seen.add(shape);
    shape = shapes.get(shape.leadsTo);
  }
  if (byPage && shape?.items && shape.totalCount) return 'page';
  return byOffset && shape?.items ? 'offset' : undefined;
}
