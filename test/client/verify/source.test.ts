import { describe, expect, test } from 'vitest';
import { schemaPointer, showLine, sourceLine } from '../../../client/verify/source.ts';

const line = { file: 'devices.md', line: 3, column: 5 };

test('a position is shown as editors read it', () => expect(showLine(line)).toBe('devices.md:3:5'));

test.each([
  ['/paths/~1a', line],
  ['/paths/~1a/get/summary', line],
  ['/paths/~1ab', undefined],
  ['/paths', undefined],
  ['', undefined],
  ['/constructor', undefined],
])('the position of “%s”, or of what is around it', (pointer, want) => {
  expect(sourceLine({ '/paths/~1a': line }, pointer)).toEqual(want);
});

describe('the schema of a place in a value', () => {
  const schemas = {
    Leaf: { type: 'string' },
    Direct: { properties: { a: { properties: { 'b/c': {} } } } },
    ByReference: { properties: { a: { $ref: '#/schemas/Alias' } } },
    Alias: { $ref: '#/schemas/Direct' },
    List: { items: { properties: { a: {} } } },
    Map: {
      properties: { own: {} },
      patternProperties: { '^x': {}, y$: { properties: { a: {} } } },
      additionalProperties: { properties: { a: {} } },
    },
    Closed: { properties: { own: {} }, additionalProperties: false },
    Choice: { anyOf: [{ properties: { a: {} } }, { properties: { a: { properties: { b: {} } } } }] },
    All: { allOf: [{ $ref: '#/schemas/Leaf' }, { $ref: '#/schemas/Direct' }], properties: { own: {} } },
    One: { oneOf: [true, { items: {} }] },
    Twins: { anyOf: [{ properties: { a: {} } }, { properties: { a: {} } }] },
    Circle: { $ref: '#/schemas/Circle' },
    Outside: { $ref: 'other.json#/schemas/Leaf', properties: { a: {} } },
    Odd: { $ref: 5, anyOf: {}, properties: [], patternProperties: 1, items: true },
  };

  test.each<[schema: string, path: string[], want: string]>([
    ['Leaf', [], ''],
    ['Leaf', ['a'], ''],
    ['Direct', ['a'], '/properties/a'],
    ['Direct', ['a', 'b/c'], '/properties/a/properties/b~1c'],
    ['Direct', ['a', 'none', 'x'], '/properties/a'],
    ['Direct', ['constructor'], ''],
    ['List', ['0', 'a'], '/items/properties/a'],
    ['List', ['12'], '/items'],
    ['List', ['a1'], ''],
    ['List', ['1a'], ''],
    ['Map', ['own'], '/properties/own'],
    ['Map', ['x1'], '/patternProperties/^x'],
    ['Map', ['xy'], '/patternProperties/^x'],
    ['Map', ['xy', 'a'], '/patternProperties/y$/properties/a'],
    ['Map', ['other', 'a'], '/additionalProperties/properties/a'],
    ['Closed', ['other'], ''],
    ['Choice', ['a'], '/anyOf/0/properties/a'],
    ['Choice', ['a', 'b'], '/anyOf/1/properties/a/properties/b'],
    ['All', ['own'], '/properties/own'],
    ['One', ['0'], '/oneOf/1/items'],
    ['Twins', ['a'], '/anyOf/0/properties/a'],
    ['Circle', ['a'], ''],
    ['Outside', ['a'], '/properties/a'],
    ['Odd', ['0'], ''],
  ])('%s %j', (schema, path, want) => {
    expect(schemaPointer({ schemas }, `/schemas/${schema}`, path)).toBe(`/schemas/${schema}${want}`);
  });

  test.each<[schema: string, path: string[], want: string]>([
    ['Alias', [], '/schemas/Direct'],
    ['ByReference', ['a', 'a'], '/schemas/Direct/properties/a'],
    ['All', ['a', 'b/c'], '/schemas/Direct/properties/a/properties/b~1c'],
  ])('%s %j, by reference', (schema, path, want) => {
    expect(schemaPointer({ schemas }, `/schemas/${schema}`, path)).toBe(want);
  });
});
