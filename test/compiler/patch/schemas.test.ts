import { describe, expect, test } from 'vitest';
import { isRecord } from '../../../scripts/compiler/model/record.ts';
import { defects, documentWith, operationAt } from './support.ts';

/** The defects of a schema of an operation. */
const ofOperation = (schema: unknown): string[] =>
  defects(documentWith({ parameters: [{ name: 'a', in: 'query', schema }] }), `${operationAt}/parameters/0/schema`);

/** The defects of a component, which is called A. */
const ofComponent = (schema: unknown): string[] =>
  defects(documentWith({}, { schemas: { A: schema, S: true } }), '/components/schemas/A');

/** Values of JSON Schema 2020-12 and OpenAPI 3.1.1, with another kind of value that each keyword does not have. */
const keywords: Readonly<Record<string, [right: unknown, wrong?: unknown]>> = {
  $ref: ['#/components/schemas/S', 1],
  $defs: [{ a: {} }, []],
  $schema: ['a', 1],
  $id: ['a', 1],
  $anchor: ['a', 1],
  $comment: ['a', 1],
  title: ['a', 1],
  type: [['string', 'null'], 'text'],
  enum: [[1], []],
  const: [{ a: 1 }],
  default: [{ a: 1 }],
  examples: [[1], 1],
  example: [1],
  multipleOf: [1, 0],
  maximum: [1, 'a'],
  exclusiveMaximum: [1, true],
  maxLength: [1, -1],
  minContains: [1, -1],
  maxContains: [1, 0.5],
  pattern: ['^a', '('],
  required: [['a'], ['a', 'a']],
  uniqueItems: [true, 1],
  deprecated: [true, 'a'],
  readOnly: [true, 'a'],
  contentSchema: [{}, 1],
  items: [{}, [{}]],
  prefixItems: [[{}], []],
  contains: [true, 1],
  unevaluatedItems: [false, 1],
  unevaluatedProperties: [false, 1],
  additionalProperties: [false, 1],
  properties: [{ a: true }, { a: 1 }],
  patternProperties: [{ '^a': {} }, 1],
  dependentSchemas: [{ a: {} }, { a: [] }],
  dependentRequired: [{ a: ['b'] }, []],
  allOf: [[{}, true], [1]],
  anyOf: [[{}], {}],
  not: [{}, []],
  discriminator: [{ propertyName: 'a', mapping: { b: 'c' } }, {}],
  xml: [{ name: 'a', namespace: 'b', prefix: 'c', attribute: true, wrapped: false }, { name: 1 }],
  externalDocs: [{ url: 'a' }, {}],
};

describe('a keyword of a schema of an operation', () => {
  test.each(Object.entries(keywords))('%s', (keyword, [right, wrong]) => {
    expect(ofOperation({ [keyword]: right })).toEqual([]);
    if (wrong !== undefined) expect(ofOperation({ [keyword]: wrong })).toHaveLength(1);
  });

  test('is checked at any depth', () => {
    const wrong = { maxLength: -1 };
    const inside: [schema: object, at: string][] = [
      [{ properties: { 'a/b': wrong } }, '/properties/a~1b'],
      [{ anyOf: [{}, wrong] }, '/anyOf/1'],
      [{ not: wrong }, '/not'],
      [{ items: { $defs: { a: wrong } } }, '/items/$defs/a'],
      [{ dependencies: { a: ['b'], c: wrong } }, '/dependencies/c'],
    ];
    for (const [schema, at] of inside) expect(ofOperation(schema)).toEqual([`${at}/maxLength a whole number from 0`]);
  });

  test.each<[schema: unknown, want: string[]]>([
    [1, [' a schema']],
    [[], [' a schema']],
    [{ items: [{}] }, ['/items a schema']],
    [{ anyOf: [] }, ['/anyOf a non-empty array of schemas']],
    [{ properties: [] }, ['/properties an object of schemas']],
    [{ unknown: 1 }, ['/unknown no keyword “unknown”']],
    [{ constructor: 1 }, ['/constructor no keyword “constructor”']],
    [{ 'x-unknown': 1 }, []],
    [{ default: { $ref: '#/none' } }, ['/default/$ref a target of the $ref “#/none”']],
    [{ properties: { $ref: { type: 'string' } } }, []],
    [{ default: null, enum: [null], const: 'a' }, []],
  ])('%j', (schema, want) => expect(ofOperation(schema)).toEqual(want));
});

const target = (reference: string): string => `a target of the $ref “${reference}”`;
const missing = (reference: string, at = '/not'): string => `${at}/$ref ${target(reference)}`;

describe('a reference of an operation leads to a whole component', () => {
  test.each([
    ['#/components/schemas/S', []],
    ['#/components/schemas/S/properties/a', 1],
    ['#/components/schemas/none', 1],
    ['#/components/schemas/constructor', 1],
    ['#/info', 1],
    ['#', 1],
    ['S', 1],
  ])('%s', (reference, wrong) => {
    expect(ofOperation({ not: { $ref: reference } })).toEqual(wrong === 1 ? [missing(reference)] : []);
  });
});

describe('a reference of a component leads', () => {
  const schema = {
    $defs: { a: { properties: { 'b c': {}, d: true } }, text: 'text' },
    properties: { list: { enum: [1] } },
  };
  test.each([
    ['to a component', '#/components/schemas/S', true],
    ['to itself', '#/components/schemas/A', true],
    ['to no component', '#/components/schemas/none', false],
    ['to a part of a component', '#/components/schemas/A/$defs/a', false],
    ['to the whole schema', '#', true],
    ['to the whole schema, as a pointer', '#/', true],
    ['to the whole schema, as nothing', '', true],
    ['to a part of its schema', '#/$defs/a', true],
    ['to an encoded part of its schema', '#/$defs/a/properties/b%20c', true],
    ['to a part that is true', '#/$defs/a/properties/d', true],
    ['to no part of its schema', '#/$defs/none', false],
    ['to a part that is a text', '#/$defs/text', false],
    ['to a part that is a list', '#/properties/list/enum', false],
    ['to an anchor that it does not have', '#a', false],
    ['to another document', 'other.json', false],
  ])('%s', (_, reference, isFound) => {
    expect(ofComponent({ ...schema, not: { $ref: reference } })).toEqual(isFound ? [] : [missing(reference)]);
  });

  // The conversion knows what the identifiers of a schema mean.
  test.each(['id', '$id', '$anchor'])('perhaps to an identifier: %s', (keyword) => {
    const identified = { properties: { a: { [keyword]: 'x' } } };
    expect(ofComponent({ ...identified, not: { $ref: '#x' } })).toEqual([]);
    expect(ofComponent({ ...identified, not: { $ref: '#/none' } })).toEqual([missing('#/none')]);
    expect(ofComponent({ properties: { a: { [keyword]: 1 } }, not: { $ref: '#x' } })).toEqual([missing('#x')]);
    expect(ofComponent({ properties: { [keyword]: { title: 'x' } }, not: { $ref: '#x' } })).toEqual([missing('#x')]);
  });

  test('and not in circles', () => {
    const circular = ' a schema that is more than a $ref to itself';
    expect(ofComponent({ $ref: '#/components/schemas/A' })).toEqual([circular]);
    expect(ofComponent({ $ref: '#/components/schemas/S' })).toEqual([]);
    const two = { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } };
    expect(defects(documentWith({}, { schemas: two }), '/components/schemas')).toEqual([
      `/A${circular}`,
      `/B${circular}`,
    ]);
  });
});

test('the keywords of a component are checked when it is converted', () => {
  for (const [keyword, [, wrong]] of Object.entries(keywords))
    if (keyword !== '$ref' && !isRecord(wrong)) expect(ofComponent({ [keyword]: wrong })).toEqual([]);
  expect(ofComponent(1)).toEqual([' a schema']);
});
