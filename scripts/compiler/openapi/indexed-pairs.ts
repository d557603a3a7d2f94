import type { Parameter, Schema } from './openapi.ts';

/**
 * How the values of a query parameter are written as indexed pairs, `tagFilter[0][key]=Floor`. For an array in the schema
 * itself, generators of clients refuse `style: deepObject`, which OpenAPI defines for objects only, so it has the style
 * `form` and the extension says that the pairs have indices (docs/decisions.md, decision 18).
 */
export const indexedPairs = ({
  type,
}: Exclude<Schema, boolean>): Pick<Parameter, 'style' | 'explode' | 'x-array-format'> =>
  type === 'array'
    ? { style: 'form', explode: true, 'x-array-format': 'indices' }
    : { style: 'deepObject', explode: true };

/** True if a parameter is sent as indexed pairs. */
export const isIndexed = (parameter: { style?: string | undefined; 'x-array-format'?: string | undefined }): boolean =>
  parameter.style === 'deepObject' || parameter['x-array-format'] === 'indices';
