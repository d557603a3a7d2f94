import { describe, expect, test } from 'vitest';
import { valueOfType } from '../../../scripts/compiler/openapi/cell-value.ts';
import { fits, literal, literalType } from '../../../scripts/compiler/openapi/literal.ts';
import { nestedExample } from '../../../scripts/compiler/openapi/nested-example.ts';
import { partsOf } from '../../../scripts/compiler/openapi/parts.ts';
import { componentsIn } from '../../../scripts/compiler/openapi/references.ts';

test.each<[string, ReturnType<typeof literalType>]>([
  ['0', 'integer'],
  ['-0', 'string'],
  ['1.0', 'string'],
  ['9007199254740993', 'string'],
  ['10', 'integer'],
  ['-12', 'integer'],
  ['01', 'string'],
  ['1 ', 'string'],
  ['x1', 'string'],
  ['1x', 'string'],
  ['', 'string'],
  ['-', 'string'],
  ['0.5', 'number'],
  ['-10.25', 'number'],
  ['1.', 'string'],
  ['.5', 'string'],
  ['1.5x', 'string'],
  ['x1.5', 'string'],
  ['1x5', 'string'],
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['True', 'string'],
])('the type of the literal %j is %s', (text, type) => expect(literalType(text)).toBe(type));

test.each<[string, string, boolean]>([
  ['a', 'string', true],
  ['1', 'string', true],
  ['1', 'integer', true],
  ['1', 'number', true],
  ['1.5', 'number', true],
  ['1.5', 'integer', false],
  ['a', 'number', false],
  ['1', 'boolean', false],
  ['true', 'boolean', true],
])('%j can be a %s: %j', (text, type, want) => expect(fits(text, type)).toBe(want));

test.each<[string, string, unknown]>([
  ['1', 'integer', 1],
  ['1.5', 'number', 1.5],
  ['true', 'boolean', true],
  ['false', 'boolean', false],
  ['1', 'string', '1'],
])('%j as %s', (text, type, want) => expect(literal(text, type)).toBe(want));

test.each([
  ['[1]', 'array', [1]],
  ['{}', 'array', undefined],
  ['{"a":1}', 'object', { a: 1 }],
  ['[]', 'object', undefined],
  ['null', 'object', undefined],
  ['[', 'array', undefined],
  ['1', 'object', undefined],
  ['a', 'integer', undefined],
] as const)('%j as a value of the type %s', (text, type, want) => expect(valueOfType(text, type)).toEqual(want));

describe('a nested example', () => {
  test.each<[string, unknown]>([
    ['a[b]=1', { b: '1' }],
    ['a[0]=1&a[1]=2', ['1', '2']],
    ['a[0][b]=1&a[0][c]=2&a[1][b]=3', [{ b: '1', c: '2' }, { b: '3' }]],
    ['a[b]=x=y', { b: 'x=y' }],
    ['a[b]=x[y]', { b: 'x[y]' }],
    ['a[b]', { b: '' }],
    ['a[b]&a[c]=1', { b: '', c: '1' }],
    ['a[b]=1&other[c]=2&ab[c]=3', { b: '1' }],
    ['a[0]=1&a[b]=2', { 0: '1', b: '2' }],
    ['a[x1]=1', { x1: '1' }],
    ['a[1x]=1', { '1x': '1' }],
    ['a[b]=1&a[b][c]=2', { b: { c: '2' } }],
    ['b=1', {}],
  ])('%s', (query, want) => expect(nestedExample('a', query)).toEqual(want));

  test('has names of the prototype as own properties', () => {
    const value = nestedExample('a', 'a[__proto__][b]=1&a[constructor]=2');
    expect(JSON.stringify(value)).toBe('{"__proto__":{"b":"1"},"constructor":"2"}');
  });
});

test('the parts of a document are its operations, schemas and examples, and what is left', () => {
  const get = { operationId: 'a.get', tags: [], summary: '', responses: {} };
  const head = { openapi: '3.1.1' as const, info: { title: 'T', version: '1' }, servers: [], tags: [] };
  const examples = { One: { value: 1 }, Two: { value: {} } };
  const components = { schemas: { A: true, B: {} }, securitySchemes: {}, examples };
  expect([...partsOf({ ...head, paths: { '/a': { get }, '/b': {} }, components })]).toEqual([
    { tokens: [], value: head },
    { tokens: ['paths', '/a', 'get'], value: get },
    { tokens: ['paths', '/b'], value: {} },
    { tokens: ['components', 'schemas', 'A'], value: true },
    { tokens: ['components', 'schemas', 'B'], value: {} },
    { tokens: ['components', 'securitySchemes'], value: {} },
    { tokens: ['components', 'examples', 'One', 'value'], value: 1 },
    { tokens: ['components', 'examples', 'Two', 'value'], value: {} },
  ]);
  expect([...partsOf({ ...head, paths: {}, components: { schemas: {} } })].slice(1)).toEqual([
    { tokens: ['paths'], value: {} },
    { tokens: ['components', 'schemas'], value: {} },
  ]);
});

test('the components that a value refers to, each once', () => {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const value = {
    a: [reference('A'), { b: reference('B') }, reference('A'), reference('C/properties/d')],
    c: { $ref: { $ref: '#/components/schemas/D' } },
    e: { $ref: 'other#/components/schemas/E' },
    f: { $ref: 1 },
    g: '#/components/schemas/F',
    h: null,
  };
  expect(componentsIn(value)).toEqual(['A', 'B', 'C', 'D']);
});
