import { escapeToken } from '../model/pointer.ts';
import { isRecord } from '../model/record.ts';
import { dialects, type Shape } from '../schema/keywords.ts';

/** The keywords of draft-07, of JSON Schema 2020-12 and of OpenAPI 3.1.1 §4.8.24, with the kinds of their values. */
const keywords: Readonly<Record<string, Shape>> = {
  ...dialects['draft-07'].keywords,
  $defs: 'map',
  dependentSchemas: 'map',
  dependentRequired: 'dependencies',
  prefixItems: 'schemas',
  unevaluatedItems: 'schema',
  unevaluatedProperties: 'schema',
  minContains: 'count',
  maxContains: 'count',
  $schema: 'string',
  $id: 'string',
  $anchor: 'string',
  deprecated: 'boolean',
  contentSchema: 'schema',
  discriminator: 'any',
  xml: 'any',
  externalDocs: 'any',
  example: 'any',
};

export const shapeOfKeyword = (keyword: string): Shape | undefined =>
  Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;

/** The values below a keyword that have to be schemas, with their pointers. Undefined if its value is data. */
export function subschemasAt(
  keyword: string,
  value: unknown,
  pointer: string,
): [pointer: string, value: unknown][] | undefined {
  const shape = shapeOfKeyword(keyword);
  if (shape === 'schema' || (shape === 'items' && !Array.isArray(value))) return [[pointer, value]];
  if ((shape === 'schemas' || shape === 'items') && Array.isArray(value))
    return value.map((item: unknown, i) => [`${pointer}/${i}`, item]);
  if ((shape === 'map' || shape === 'dependencies') && isRecord(value))
    return Object.entries(value)
      .filter(([, child]) => shape === 'map' || !Array.isArray(child))
      .map(([key, child]) => [`${pointer}/${escapeToken(key)}`, child]);
  return undefined;
}
