/** A schema of an older draft, instances of both verdicts, and, if it is of interest, the converted schema. */
export interface Given {
  name: string;
  dialect: 'draft-04' | 'draft-06' | 'draft-07';
  schema: Readonly<Record<string, unknown>>;
  accepts: readonly unknown[];
  rejects: readonly unknown[];
  becomes?: unknown;
}

const both = (rest: Omit<Given, 'dialect'>): Given[] => [
  { ...rest, dialect: 'draft-04' },
  { ...rest, dialect: 'draft-07' },
];
const draft06 = (rest: Omit<Given, 'dialect'>): Given[] => [{ ...rest, dialect: 'draft-06' }];
const draft04 = (rest: Omit<Given, 'dialect'>): Given[] => [{ ...rest, dialect: 'draft-04' }];
const draft07 = (rest: Omit<Given, 'dialect'>): Given[] => [{ ...rest, dialect: 'draft-07' }];

export const given: Given[] = [
  ...both({ name: 'type', schema: { type: 'integer' }, accepts: [1, 0, 2.0], rejects: [1.5, '1', null, [], {}] }),
  ...both({
    name: 'several types',
    schema: { type: ['string', 'null'] },
    accepts: ['', null],
    rejects: [0, false, []],
  }),
  ...both({
    name: 'enum with null and objects',
    schema: { enum: [null, 1, { a: [1] }] },
    accepts: [null, 1, { a: [1] }],
    rejects: [0, { a: [2] }, []],
  }),
  ...both({ name: 'multipleOf', schema: { multipleOf: 0.5 }, accepts: [1, 1.5, 'a'], rejects: [1.25] }),
  ...both({ name: 'minimum and maximum', schema: { minimum: 1, maximum: 2 }, accepts: [1, 2, 'a'], rejects: [0, 3] }),
  ...draft04({
    name: 'exclusiveMinimum true',
    schema: { minimum: 5, exclusiveMinimum: true },
    accepts: [6, 5.1, 'a'],
    rejects: [5, 4],
    becomes: { exclusiveMinimum: 5 },
  }),
  ...draft04({
    name: 'exclusiveMaximum true before its maximum',
    schema: { exclusiveMaximum: true, maximum: 5 },
    accepts: [4.9],
    rejects: [5, 6],
    becomes: { exclusiveMaximum: 5 },
  }),
  ...draft04({
    name: 'exclusive limits false',
    schema: { minimum: 1, exclusiveMinimum: false, maximum: 2, exclusiveMaximum: false },
    accepts: [1, 2],
    rejects: [0, 3],
    becomes: { minimum: 1, maximum: 2 },
  }),
  ...draft07({
    name: 'exclusive limits together with inclusive ones',
    schema: { minimum: 1, exclusiveMinimum: 2, exclusiveMaximum: 9, maximum: 8 },
    accepts: [2.5, 8],
    rejects: [1, 2, 8.5, 9],
  }),
  ...both({
    name: 'minLength and maxLength count characters',
    schema: { minLength: 2, maxLength: 2 },
    accepts: ['ab', '\u{1F600}\u{1F600}', 2],
    rejects: ['a', 'abc', '\u{1F600}'],
  }),
  ...both({ name: 'pattern', schema: { pattern: '^a+$' }, accepts: ['aa', 1], rejects: ['', 'b'] }),
  ...both({ name: 'format', schema: { format: 'email' }, accepts: ['a@example.com', 1], rejects: ['a'] }),
  ...both({ name: 'unknown format', schema: { format: 'telephone' }, accepts: ['', 1], rejects: [] }),
  ...both({ name: 'items', schema: { items: { type: 'string' } }, accepts: [[], ['a'], {}], rejects: [['a', 1]] }),
  ...both({
    name: 'items in order, additionalItems false',
    schema: { items: [{ type: 'string' }, { type: 'number' }], additionalItems: false },
    accepts: [[], ['a'], ['a', 1]],
    rejects: [[1], ['a', 'b'], ['a', 1, 2]],
    becomes: { prefixItems: [{ type: 'string' }, { type: 'number' }], items: { not: {} } },
  }),
  ...both({
    name: 'items in order, additionalItems a schema',
    schema: { additionalItems: { type: 'null' }, items: [{ type: 'string' }] },
    accepts: [['a', null]],
    rejects: [['a', 1]],
  }),
  ...both({
    name: 'additionalItems if items is one schema',
    schema: { items: { type: 'number' }, additionalItems: false },
    accepts: [[1, 2, 3]],
    rejects: [['a']],
    becomes: { items: { type: 'number' } },
  }),
  ...both({
    name: 'additionalItems alone',
    schema: { additionalItems: false },
    accepts: [[1, 2]],
    rejects: [],
    becomes: {},
  }),
  ...both({
    name: 'number of items',
    schema: { minItems: 1, maxItems: 2 },
    accepts: [[1], [1, 2]],
    rejects: [[], [1, 2, 3]],
  }),
  ...both({
    name: 'uniqueItems',
    schema: { uniqueItems: true },
    accepts: [
      [1, 2],
      [{ a: 1 }, { a: 2 }],
    ],
    rejects: [
      [1, 1],
      [{ a: 1 }, { a: 1 }],
    ],
  }),
  ...both({
    name: 'number of properties',
    schema: { minProperties: 1, maxProperties: 1 },
    accepts: [{ a: 1 }],
    rejects: [{}, { a: 1, b: 2 }],
  }),
  ...both({ name: 'required', schema: { required: ['a'] }, accepts: [{ a: null }, []], rejects: [{}, { b: 1 }] }),
  ...both({
    name: 'properties, patternProperties, additionalProperties',
    schema: {
      properties: { a: { type: 'string' } },
      patternProperties: { '^x': { type: 'number' } },
      additionalProperties: false,
    },
    accepts: [{ a: '', xa: 1 }],
    rejects: [{ a: 1 }, { xa: '' }, { b: 1 }],
  }),
  ...both({
    name: 'additionalProperties a schema',
    schema: { properties: { a: {} }, additionalProperties: { type: 'null' } },
    accepts: [{ a: 1, b: null }],
    rejects: [{ b: 1 }],
  }),
  ...both({
    name: 'properties named like keywords',
    schema: {
      properties: {
        type: { type: 'number' },
        $ref: { type: 'string' },
        required: { type: 'boolean' },
        properties: { enum: [1] },
      },
      required: ['type'],
    },
    accepts: [{ type: 1, $ref: '#/nowhere', required: true, properties: 1 }],
    rejects: [{ type: 'a' }, { type: 1, $ref: 1 }, { type: 1, properties: 2 }],
  }),
  ...both({
    name: 'properties named like members of every object',
    schema: {
      properties: { constructor: { type: 'number' }, toString: { type: 'number' } },
      additionalProperties: false,
    },
    accepts: [{ constructor: 1 }],
    rejects: [{ constructor: 'a' }, { toString: 'a' }, { valueOf: 1 }],
  }),
  ...both({
    name: 'dependencies of both kinds',
    schema: { dependencies: { a: ['b'], c: { required: ['d'] } } },
    accepts: [{ a: 1, b: 1 }, { c: 1, d: 1 }, { b: 1 }],
    rejects: [{ a: 1 }, { c: 1 }],
    becomes: { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { required: ['d'] } } },
  }),
  ...draft07({
    name: 'dependencies that are true, false or empty',
    schema: { dependencies: { a: false, b: true, c: [] } },
    accepts: [{ b: 1 }, { c: 1 }],
    rejects: [{ a: 1 }],
  }),
  ...both({
    name: 'allOf, anyOf, oneOf, not',
    schema: {
      allOf: [{ minimum: 1 }],
      anyOf: [{ maximum: 5 }, { type: 'string' }],
      oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }],
      not: { enum: [4] },
    },
    accepts: [2, 3],
    rejects: [0, 4, 6],
  }),
  ...both({
    name: 'recursive definition',
    schema: {
      $ref: '#/definitions/tree',
      definitions: {
        tree: { type: 'object', properties: { kids: { type: 'array', items: { $ref: '#/definitions/tree' } } } },
      },
    },
    accepts: [{}, { kids: [{ kids: [] }] }],
    rejects: [1, { kids: 1 }, { kids: [{ kids: [1] }] }],
  }),
  ...both({
    name: 'reference to the whole schema',
    schema: { properties: { next: { $ref: '#' } }, additionalProperties: false },
    accepts: [{ next: { next: {} } }],
    rejects: [{ next: { other: 1 } }],
  }),
  ...both({
    name: 'reference to a property',
    schema: { properties: { a: { type: 'string' }, b: { $ref: '#/properties/a' } } },
    accepts: [{ b: '' }],
    rejects: [{ b: 1 }],
  }),
  ...both({
    name: 'references into keywords that are renamed',
    schema: {
      items: [{ type: 'string' }],
      additionalItems: { type: 'number' },
      properties: {
        a: { $ref: '#/items/0' },
        b: { $ref: '#/additionalItems' },
        c: { $ref: '#/dependencies/x' },
        d: { $ref: '#/definitions/outer/definitions/inner' },
      },
      dependencies: { x: { required: ['a'] } },
      definitions: { outer: { definitions: { inner: { type: 'null' } } } },
    },
    accepts: [{ a: 'a', b: 1, c: { a: 1 }, d: null }],
    rejects: [{ a: 1 }, { b: '' }, { c: {} }, { d: 1 }, { x: 1 }],
  }),
  ...both({
    name: 'reference to a schema that is under no keyword',
    schema: {
      properties: { a: { $ref: '#/parts/name' } },
      parts: { name: { type: 'string', not: { $ref: '#/parts/empty' } }, empty: { enum: [''] } },
    },
    accepts: [{ a: 'a' }],
    rejects: [{ a: '' }, { a: 1 }],
  }),
  ...both({
    name: 'reference whose pointer is escaped',
    schema: {
      properties: {
        'a/b': { type: 'string' },
        '~^%': { type: 'number' },
        x: { $ref: '#/properties/a~1b' },
        y: { $ref: '#/properties/~0%5E%25' },
      },
    },
    accepts: [{ x: '', y: 1 }],
    rejects: [{ x: 1 }, { y: '' }],
  }),
  ...both({
    name: 'siblings of a reference are hidden',
    schema: {
      definitions: { short: { maxLength: 2 } },
      properties: { a: { $ref: '#/definitions/short', maxLength: 1, not: {} } },
    },
    accepts: [{ a: 'ab' }, { a: 1 }],
    rejects: [{ a: 'abc' }],
  }),
  ...both({
    name: 'reference into the siblings of a reference',
    schema: {
      properties: {
        a: { $ref: '#/properties/b/definitions/x' },
        b: { $ref: '#/properties/c', definitions: { x: { type: 'null' } } },
        c: {},
      },
    },
    accepts: [{ a: null }],
    rejects: [{ a: 1 }],
  }),
  ...draft07({
    name: 'references to true and false',
    schema: {
      definitions: { yes: true, no: false },
      properties: { a: { $ref: '#/definitions/yes' }, b: { $ref: '#/definitions/no' } },
    },
    accepts: [{ a: 1 }],
    rejects: [{ b: 1 }],
  }),
  ...draft07({
    name: 'true and false as schemas',
    schema: { properties: { a: true, b: false }, items: [true, false], not: false },
    accepts: [{ a: 1 }, [1]],
    rejects: [{ b: 1 }, [1, 2]],
  }),
  ...draft07({ name: 'const', schema: { const: { a: 1 } }, accepts: [{ a: 1 }], rejects: [{}, 1] }),
  ...draft07({
    name: 'const and enum with $ref',
    schema: {
      allOf: [{ minProperties: 1 }],
      const: { $ref: '#/a', b: [1, { $ref: 2 }] },
      enum: [1, {}, { $ref: '#/a', b: [1, { $ref: 2 }] }],
    },
    accepts: [{ $ref: '#/a', b: [1, { $ref: 2 }] }],
    rejects: [1, {}, { $ref: '#/a' }, { $ref: '#/a', b: [1, { $ref: 3 }] }, { $ref: '#/a', b: [1, { $ref: 2 }], c: 1 }],
  }),
  ...draft07({
    name: 'contains',
    schema: { contains: { type: 'number' } },
    accepts: [['a', 1], {}],
    rejects: [[], ['a']],
  }),
  ...draft07({
    name: 'propertyNames',
    schema: { propertyNames: { maxLength: 1 } },
    accepts: [{ a: 1 }],
    rejects: [{ ab: 1 }],
  }),
  ...draft06({
    name: 'const, contains, propertyNames',
    schema: { const: { a: [1] }, properties: { a: { contains: { const: 1 } } }, propertyNames: { maxLength: 1 } },
    accepts: [{ a: [1] }],
    rejects: [{ a: [2] }, { b: [1] }],
  }),
  ...draft06({
    name: 'if, then, else have no effect',
    schema: { if: { required: ['a'] }, then: { required: ['b'] }, else: false },
    accepts: [{ a: 1 }, {}],
    rejects: [],
    becomes: {},
  }),
  ...draft06({
    name: 'a reference into a keyword that is left out',
    schema: { if: { type: 'string' }, not: { $ref: '#/if' } },
    accepts: [1],
    rejects: ['a'],
    becomes: { not: { $ref: '#/components/schemas/Source/$defs/if' }, $defs: { if: { type: 'string' } } },
  }),
  ...draft07({
    name: 'if, then, else',
    schema: { if: { type: 'number' }, then: { minimum: 1 }, else: { minLength: 1 } },
    accepts: [1, 'a', null],
    rejects: [0, ''],
  }),
  ...draft07({
    name: 'then and else without if',
    schema: { then: false, else: false },
    accepts: [1, 'a'],
    rejects: [],
  }),
  ...draft07({
    name: 'annotations',
    schema: {
      title: 't',
      description: 'd',
      default: 1,
      readOnly: true,
      writeOnly: false,
      $comment: 'c',
      contentEncoding: 'base64',
      contentMediaType: 'application/json',
    },
    accepts: [1, '{', null],
    rejects: [],
  }),
  ...draft04({
    name: 'keywords of later drafts have no effect',
    schema: { const: 1, contains: false, propertyNames: false, if: true, then: false, $defs: {}, $anchor: 'a' },
    accepts: [2, [], { a: 1 }],
    rejects: [],
    becomes: {},
  }),
  ...both({
    name: 'keywords of 2019-09 and 2020-12 have no effect',
    schema: {
      prefixItems: [false],
      unevaluatedProperties: false,
      unevaluatedItems: false,
      dependentRequired: { a: ['b'] },
      dependentSchemas: { a: false },
      minContains: 3,
      maxContains: 0,
      $dynamicRef: '#x',
      $recursiveRef: '#',
    },
    accepts: [[1], { a: 1 }],
    rejects: [],
    becomes: {},
  }),
  ...draft07({
    name: 'contains with limits of later drafts',
    schema: { contains: { type: 'number' }, minContains: 2, maxContains: 1 },
    accepts: [[1], [1, 2, 3]],
    rejects: [[]],
  }),
  ...both({
    name: 'unknown keywords have no effect',
    schema: { min: 5, max: 1, integer: true, $oneOf: [{ type: null }], Type: 'string' },
    accepts: [0, 3.5, ''],
    rejects: [],
    becomes: {},
  }),
];
