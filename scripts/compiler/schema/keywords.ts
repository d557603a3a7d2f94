/** The kind of value that a keyword has. It decides how the value is checked and converted. */
export type Shape =
  | 'schema' // a schema
  | 'schemas' // a non-empty array of schemas
  | 'map' // an object of schemas
  | 'items' // a schema or an array of schemas
  | 'dependencies' // an object of schemas or arrays of property names
  | 'type' // a type or a non-empty array of types
  | 'names' // an array of property names
  | 'values' // a non-empty array of any values
  | 'limit' // a number; in draft-04 a boolean that makes another limit exclusive
  | 'count' // a whole number from 0
  | 'number'
  | 'positive' // a number above 0
  | 'pattern'
  | 'string'
  | 'boolean'
  | 'array'
  | 'any'
  | 'reference';

const shared: Record<string, Shape> = {
  $ref: 'reference',
  title: 'string',
  description: 'string',
  default: 'any',
  type: 'type',
  enum: 'values',
  multipleOf: 'positive',
  maximum: 'number',
  minimum: 'number',
  exclusiveMaximum: 'limit',
  exclusiveMinimum: 'limit',
  maxLength: 'count',
  minLength: 'count',
  pattern: 'pattern',
  format: 'string',
  items: 'items',
  additionalItems: 'schema',
  maxItems: 'count',
  minItems: 'count',
  uniqueItems: 'boolean',
  properties: 'map',
  patternProperties: 'map',
  additionalProperties: 'schema',
  maxProperties: 'count',
  minProperties: 'count',
  required: 'names',
  dependencies: 'dependencies',
  definitions: 'map',
  allOf: 'schemas',
  anyOf: 'schemas',
  oneOf: 'schemas',
  not: 'schema',
};

const addedInDraft06: Record<string, Shape> = {
  const: 'any',
  contains: 'schema',
  propertyNames: 'schema',
  examples: 'array',
};

const addedInDraft07: Record<string, Shape> = {
  if: 'schema',
  then: 'schema',
  else: 'schema',
  readOnly: 'boolean',
  writeOnly: 'boolean',
  contentEncoding: 'string',
  contentMediaType: 'string',
  $comment: 'string',
};

/**
 * The dialects that pages can use, with their keywords (JSON Schema draft-04, Validation §5–6;
 * draft-06, Validation §6–8; draft-07, Validation §6–10). A keyword that a dialect does not have has
 * no effect in it, even if 2020-12 has a keyword of that name.
 */
export const dialects = {
  'draft-04': { uri: uriOf('draft-04'), identifier: 'id', keywords: shared },
  'draft-06': { uri: uriOf('draft-06'), identifier: '$id', keywords: { ...shared, ...addedInDraft06 } },
  'draft-07': {
    uri: uriOf('draft-07'),
    identifier: '$id',
    keywords: { ...shared, ...addedInDraft06, ...addedInDraft07 },
  },
} as const satisfies Record<string, { uri: RegExp; identifier: string; keywords: Record<string, Shape> }>;

export type Dialect = keyof typeof dialects;

function uriOf(draft: string): RegExp {
  return new RegExp(`^https?://json-schema\\.org/${draft}/schema#?$`);
}

/** The shape of a keyword. Undefined if the dialect does not have it. */
export function shapeOf(dialect: Dialect, key: string): Shape | undefined {
  const { keywords } = dialects[dialect];
  return Object.hasOwn(keywords, key) ? keywords[key] : undefined;
}

/** The types of JSON Schema, the same in all drafts. */
export const types: ReadonlySet<unknown> = new Set([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
]);
