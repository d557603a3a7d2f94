import { describe, expect, it } from 'vitest';
import { convertSource } from './convert-source.ts';

const draft04 = { $schema: 'http://json-schema.org/draft-04/schema#' };
const draft07 = { $schema: 'http://json-schema.org/draft-07/schema#' };

/** Invalid sources, their converted schemas and their diagnostics. Invalid schemas have no verdicts to compare. */
const table: [string, unknown, unknown, string[]][] = [
  [
    'a keyword among the properties of draft-04',
    { ...draft04, properties: { a: {}, additionalProperties: false } },
    { properties: { a: {} } },
    ['schema/not-a-schema'],
  ],
  [
    'a list of names among the properties',
    { ...draft04, properties: { required: ['a'] } },
    { properties: {} },
    ['schema/not-a-schema'],
  ],
  ['true as an item of draft-04', { ...draft04, items: true }, {}, ['schema/not-a-schema']],
  [
    'true where draft-04 allows it',
    { ...draft04, items: [{}], additionalItems: false, additionalProperties: true },
    { prefixItems: [{}], items: { not: {} }, additionalProperties: true },
    [],
  ],
  [
    'booleans where linters expect objects',
    {
      ...draft07,
      properties: { a: true, b: false },
      patternProperties: { a: false },
      additionalProperties: false,
      items: [true, false],
      additionalItems: true,
      propertyNames: false,
      if: true,
      anyOf: [true],
      dependencies: { a: false },
      definitions: { a: true },
    },
    {
      properties: { a: {}, b: { not: {} } },
      patternProperties: { a: { not: {} } },
      additionalProperties: false,
      prefixItems: [{}, { not: {} }],
      items: {},
      propertyNames: { not: {} },
      if: {},
      anyOf: [{}],
      dependentSchemas: { a: { not: {} } },
      $defs: { a: {} },
    },
    [],
  ],
  [
    'arrays without items, wherever they are',
    {
      ...draft04,
      type: ['array', 'null'],
      properties: {
        a: { type: 'array', items: [{}] },
        b: { type: ['string'] },
        c: { enum: [[{ $ref: 'd' }]] },
        items: { type: 'array', items: { type: 'array', items: [] } },
      },
      definitions: { e: { not: { type: 'array' } } },
    },
    {
      type: ['array', 'null'],
      items: {},
      properties: {
        a: { type: 'array', prefixItems: [{}], items: {} },
        b: { type: ['string'] },
        c: {
          allOf: [
            {
              anyOf: [
                {
                  type: 'array',
                  prefixItems: [
                    {
                      type: 'object',
                      properties: { $ref: { const: 'd' } },
                      required: ['$ref'],
                      additionalProperties: false,
                    },
                  ],
                  items: {},
                  minItems: 1,
                  maxItems: 1,
                },
              ],
            },
          ],
        },
        items: { type: 'array', items: { type: 'array', items: {} } },
      },
      $defs: { e: { not: { type: 'array', items: {} } } },
    },
    [],
  ],
  [
    'an array whose items are no schema',
    { ...draft04, type: 'array', items: true },
    { type: 'array', items: {} },
    ['schema/not-a-schema'],
  ],
  [
    'names of definitions that linters do not accept',
    {
      ...draft07,
      properties: { a: { $ref: '#/definitions/a~1b' }, b: { $ref: '#/definitions/' } },
      definitions: { 'a/b': { type: 'null' }, a_b: {}, '': { type: 'string' } },
    },
    {
      properties: {
        a: { $ref: '#/components/schemas/Source/$defs/a_b2' },
        b: { $ref: '#/components/schemas/Source/$defs/empty' },
      },
      $defs: { a_b2: { type: 'null', 'x-name': 'a/b' }, a_b: {}, empty: { type: 'string', 'x-name': '' } },
    },
    [],
  ],
  [
    'a branch that is an array',
    { ...draft04, anyOf: [[{ type: 'string' }], { type: 'null' }] },
    { anyOf: [{ type: 'null' }] },
    ['schema/not-a-schema'],
  ],
  ['no branches', { ...draft04, anyOf: [] }, {}, ['schema/keyword-value']],
  ['an unknown type', { ...draft04, type: 'Number' }, {}, ['schema/unknown-type']],
  ['a duplicate type', { ...draft04, type: ['string', 'string'] }, { type: ['string'] }, ['schema/duplicate-item']],
  ['a duplicate required name', { ...draft04, required: ['a', 'a'] }, { required: ['a'] }, ['schema/duplicate-item']],
  [
    'duplicate values of enum',
    { ...draft04, enum: ['a', 1, 'a', { b: [1] }, { b: [1] }] },
    { enum: ['a', 1, { b: [1] }] },
    ['schema/duplicate-item', 'schema/duplicate-item'],
  ],
  [
    'a duplicate name in a dependency',
    { ...draft04, dependencies: { a: ['b', 'b'] } },
    { dependentRequired: { a: ['b'] } },
    ['schema/duplicate-item'],
  ],
  [
    'a default with $ref',
    { ...draft04, default: [{ $ref: '#/a' }] },
    { 'x-default': '[{"$ref":"#/a"}]' },
    ['json/reference'],
  ],
  [
    'examples with $ref',
    { ...draft07, examples: [{ $ref: '#/a' }], properties: { a: { examples: [{ $ref: '#' }] } } },
    { 'x-examples': '[{"$ref":"#/a"}]', properties: { a: { 'x-examples': '[{"$ref":"#"}]' } } },
    ['json/reference', 'json/reference'],
  ],
  ['an empty enum', { ...draft04, enum: [] }, {}, ['schema/keyword-value']],
  ['a multiple of 0', { ...draft04, multipleOf: 0 }, {}, ['schema/keyword-value']],
  ['an invalid pattern', { ...draft04, pattern: '(' }, {}, ['schema/keyword-value']],
  [
    'a name that is not a pattern',
    { ...draft04, patternProperties: { '(': {}, a: {} } },
    { patternProperties: { a: {} } },
    ['schema/keyword-value'],
  ],
  [
    'a dependency on something that is not a name',
    { ...draft04, dependencies: { a: [1], b: 'c', d: ['e'] } },
    { dependentRequired: { d: ['e'] } },
    ['schema/keyword-value', 'schema/not-a-schema'],
  ],
  [
    'a number as exclusiveMinimum of draft-04',
    { ...draft04, minimum: 1, exclusiveMinimum: 2 },
    { minimum: 1 },
    ['schema/keyword-value'],
  ],
  [
    'a flag as exclusiveMinimum of draft-07',
    { ...draft07, minimum: 1, exclusiveMinimum: true },
    { minimum: 1 },
    ['schema/keyword-value'],
  ],
  [
    'a reference without a target',
    { ...draft04, properties: { a: { $ref: '#/definitions/x' } } },
    { properties: { a: {} } },
    ['schema/unresolved-reference'],
  ],
  [
    'a reference to something that is not a schema',
    { ...draft04, type: 'object', properties: { a: { $ref: '#/type' } } },
    { type: 'object', properties: { a: {} } },
    ['schema/unresolved-reference'],
  ],
  [
    'a pointer that cannot be decoded',
    { ...draft04, not: { $ref: '#/%' } },
    { not: {} },
    ['schema/unresolved-reference'],
  ],
  [
    'a reference to itself',
    { ...draft04, definitions: { a: { $ref: '#/definitions/a' } } },
    { $defs: { a: {} } },
    ['schema/unresolved-reference'],
  ],
  [
    'references in a circle',
    { ...draft04, definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } } },
    { $defs: { a: {}, b: {} } },
    ['schema/unresolved-reference', 'schema/unresolved-reference'],
  ],
  [
    'a reference without a target whose name is a title',
    { ...draft04, properties: { a: { $ref: '#/definitions/source' }, b: { $ref: '#/definitions/Source' } } },
    { properties: { a: { $ref: '#/components/schemas/Source' }, b: {} } },
    ['schema/reference-by-title', 'schema/unresolved-reference'],
  ],
  [
    'a reference to itself whose name is a title',
    { ...draft04, definitions: { source: { $ref: '#/definitions/source' } } },
    { $defs: { source: {} } },
    ['schema/unresolved-reference'],
  ],
  [
    'siblings of a reference',
    { ...draft07, properties: { a: { $ref: '#/definitions/x', type: 'null', title: 'A' } }, definitions: { x: {} } },
    { properties: { a: { title: 'A', $ref: '#/components/schemas/Source/$defs/x' } }, $defs: { x: {} } },
    ['schema/ignored-keyword'],
  ],
  ['an array instead of a schema', [{ name: 'x' }], {}, ['schema/not-a-schema']],
  ['null instead of a schema', null, {}, ['schema/not-a-schema']],
  ['a text instead of a schema', 'Device', {}, ['schema/not-a-schema']],
  ['false', false, { not: {} }, []],
  ['true', true, {}, []],
  [
    'an identifier that is not text',
    { ...draft04, properties: { a: { id: { type: 'string' } } } },
    { properties: { a: {} } },
    ['schema/unknown-keyword'],
  ],
  [
    'the identifier of another draft',
    { ...draft04, properties: { a: { $id: '#a' }, b: { $ref: '#a' } } },
    { properties: { a: {}, b: {} } },
    ['schema/unknown-keyword', 'schema/unresolved-reference'],
  ],
  [
    'an identifier next to $ref',
    { ...draft07, properties: { a: { $ref: '#', $id: '#a' }, b: { $ref: '#a' } } },
    { properties: { a: { $ref: '#/components/schemas/Source' }, b: {} } },
    ['schema/ignored-keyword', 'schema/unresolved-reference'],
  ],
  [
    'an identifier that is not a URI',
    { ...draft07, properties: { a: { $id: 'http://[', not: { $ref: '#/properties/a' } } } },
    { properties: { a: { 'x-id': 'http://[', not: { $ref: '#/components/schemas/Source/properties/a' } } } },
    [],
  ],
  ['examples that are not a list', { ...draft07, examples: { a: 1 } }, {}, ['schema/keyword-value']],
];

describe('invalid schemas become valid ones', () => {
  it.each(table)('%s', (_, source, schema, codes) => {
    const result = convertSource(source);
    expect(result.schema).toEqual(schema);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});
