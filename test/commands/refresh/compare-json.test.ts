import { describe, expect, test } from 'vitest';
import { compareSchemaJson } from '../../../scripts/commands/refresh/compare/compare-json.ts';
import { editText } from './edit-text.ts';

const compare = (before: unknown, after: unknown, wording = false): string[] =>
  compareSchemaJson(before, after, wording).map(editText);

const text = { type: 'string' };
const none = { type: 'null' };

test.each<[string, unknown, unknown, string[]]>([
  ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  [
    'the order of members',
    { type: 'object', default: { a: 1, b: 2 } },
    { default: { b: 2, a: 1 }, type: 'object' },
    [],
  ],
  [
    'members of an enum are one change, in any order',
    { enum: ['a', 'b'] },
    { enum: ['c', 'a'] },
    ['members /enum +["c"] -["b"]'],
  ],
  ['members of required', { required: ['a'] }, { required: ['b', 'a'] }, ['members /required +["b"] -[]']],
  ['a type is a set of one', { type: 'string' }, { type: ['string', 'null'] }, ['members /type +["null"] -[]']],
  ['a type in a list of one is the same', { type: 'string' }, { type: ['string'] }, []],
  ['a member is equal if its JSON is', { enum: [{ a: 1 }] }, { enum: [{ a: 1 }, null] }, ['members /enum +[null] -[]']],
  [
    'names of dependencies',
    { dependencies: { a: ['b'] } },
    { dependencies: { a: ['c'] } },
    ['members /dependencies/a +["c"] -["b"]'],
  ],
  [
    'a dependency that is a schema',
    { dependencies: { a: { minProperties: 1 } } },
    { dependencies: { a: { minProperties: 2 } } },
    ['changed /dependencies/a/minProperties 1 → 2'],
  ],
  [
    'an empty alternative stays',
    { anyOf: [text, {}] },
    { anyOf: [{}, none] },
    ['removed /anyOf/0 {"type":"string"}', 'added /anyOf/1 {"type":"null"}'],
  ],
  [
    'a property named enum is a property',
    { properties: { enum: text } },
    { properties: {} },
    ['removed /properties/enum {"type":"string"}'],
  ],
  [
    'a property named default is a property',
    { properties: { default: { maxLength: 1 } } },
    { properties: { default: { maxLength: 2 } } },
    ['changed /properties/default/maxLength 1 → 2'],
  ],
  [
    'a default is one value',
    { default: { a: [1, 2] } },
    { default: { a: [2] } },
    ['changed /default {"a":[1,2]} → {"a":[2]}'],
  ],
  ['names are escaped', { properties: { 'a/b': 1 } }, { properties: { 'a/b': 2 } }, ['changed /properties/a~1b 1 → 2']],
  ['names of the prototype', { toString: 1 }, { constructor: 2 }, ['removed /toString 1', 'added /constructor 2']],
  [
    'true that became false',
    { additionalProperties: true },
    { additionalProperties: false },
    ['changed /additionalProperties true → false'],
  ],
  ['a schema that became a list', { items: {} }, { items: [] }, ['changed /items {} → []']],
  ['properties that are no object', { properties: [] }, { properties: {} }, ['changed /properties [] → {}']],
  ['alternatives that are no list', { oneOf: [text] }, { oneOf: 'x' }, ['changed /oneOf [{"type":"string"}] → "x"']],
  ['an unknown keyword, inside', { $defs: { a: { x: 1 } } }, { $defs: { a: { x: 2 } } }, ['changed /$defs/a/x 1 → 2']],
  ['the whole value', 1, 2, ['changed  1 → 2']],
  ['no schema', undefined, {}, ['changed   → {}']],
])('%s', (_name, before, after, want) => {
  expect(compare(before, after)).toEqual(want);
  expect(compare(after, after)).toEqual([]);
});

describe('alternatives', () => {
  const large = (more: object = {}): object => ({
    type: 'object',
    properties: { a: text, b: text, c: { type: 'number', maximum: 3 }, ...more },
  });
  test.each<[string, unknown, unknown, string[]]>([
    [
      'one that is inserted in front',
      { oneOf: [large(), text] },
      { oneOf: [none, large(), text] },
      ['added /oneOf/0 {"type":"null"}'],
    ],
    [
      'one that is removed in front',
      { anyOf: [none, text, large()] },
      { anyOf: [text, large()] },
      ['removed /anyOf/0 {"type":"null"}'],
    ],
    ['another order', { oneOf: [large(), text, none] }, { oneOf: [none, text, large()] }, []],
    [
      'one that changed and moved has the pointer of the newer edition',
      { oneOf: [large(), none] },
      { oneOf: [none, text, large({ d: text })] },
      ['added /oneOf/2/properties/d {"type":"string"}', 'added /oneOf/1 {"type":"string"}'],
    ],
    [
      'one that has nothing in common with any',
      { oneOf: [large()] },
      { oneOf: [{ enum: ['x'] }] },
      [`removed /oneOf/0 ${JSON.stringify(large())}`, 'added /oneOf/0 {"enum":["x"]}'],
    ],
    [
      'small ones that have the same type',
      { oneOf: [{ ...text, minLength: 1 }] },
      { oneOf: [{ ...text, minLength: 2 }] },
      ['changed /oneOf/0/minLength 1 → 2'],
    ],
    [
      'the same title is the same schema',
      {
        oneOf: [
          { title: 'A', x: 1, y: 1, z: 1 },
          { title: 'B', p: 1, q: 1, r: 1 },
        ],
      },
      {
        oneOf: [
          { title: 'A', p: 1, q: 1, r: 1 },
          { title: 'B', p: 1, q: 1, r: 1 },
        ],
      },
      [
        'removed /oneOf/0/x 1',
        'removed /oneOf/0/y 1',
        'removed /oneOf/0/z 1',
        'added /oneOf/0/p 1',
        'added /oneOf/0/q 1',
        'added /oneOf/0/r 1',
      ],
    ],
    [
      'the same reference',
      { allOf: [{ $ref: '#/a' }, { $ref: '#/b' }] },
      { allOf: [{ $ref: '#/b' }] },
      ['removed /allOf/0 {"$ref":"#/a"}'],
    ],
    ['twins', { oneOf: [text, text] }, { oneOf: [text] }, ['removed /oneOf/1 {"type":"string"}']],
    [
      'inside of alternatives',
      { oneOf: [{ title: 'A', anyOf: [text] }] },
      { oneOf: [none, { title: 'A', anyOf: [none, text] }] },
      ['added /oneOf/1/anyOf/0 {"type":"null"}', 'added /oneOf/0 {"type":"null"}'],
    ],
  ])('%s', (_name, before, after, want) => expect(compare(before, after)).toEqual(want));

  test.each<[string, unknown, unknown, string[]]>([
    [
      'a schema that became one of two',
      { properties: { a: { ...text, maxLength: 3 } } },
      { properties: { a: { oneOf: [{ ...text, maxLength: 3 }, none] } } },
      ['added /properties/a/oneOf/1 {"type":"null"}'],
    ],
    [
      'and back',
      { anyOf: [none, { ...text, maxLength: 3 }] },
      { ...text, maxLength: 3 },
      ['removed /anyOf/0 {"type":"null"}'],
    ],
    [
      'and changed at the same time',
      { ...text, maxLength: 3 },
      { oneOf: [none, { ...text, maxLength: 4 }] },
      ['changed /oneOf/1/maxLength 3 → 4', 'added /oneOf/0 {"type":"null"}'],
    ],
    [
      'with a keyword that stays beside them',
      { ...text, default: 1 },
      { oneOf: [text, none], default: 2 },
      ['changed /default 1 → 2', 'added /oneOf/1 {"type":"null"}'],
    ],
    [
      'alternatives for a schema that is not among them',
      { type: 'object', properties: { a: text } },
      { oneOf: [none, { enum: [1] }] },
      [
        'removed /type "object"',
        'removed /properties {"a":{"type":"string"}}',
        'added /oneOf [{"type":"null"},{"enum":[1]}]',
      ],
    ],
  ])('%s', (_name, before, after, want) => expect(compare(before, after)).toEqual(want));

  test('of a tuple have an order', () => {
    const number = { type: 'number' };
    expect(compare({ items: [text, number] }, { items: [none, text, number] })).toEqual([
      'added /items/0 {"type":"null"}',
    ]);
    expect(compare({ items: [text, number] }, { items: [number, text] })).toHaveLength(2);
    expect(compare({ items: [{ ...text, maxLength: 1 }] }, { items: [{ ...text, maxLength: 2 }] })).toEqual([
      'changed /items/0/maxLength 1 → 2',
    ]);
  });
});

test('titles and descriptions are compared only if wording is', () => {
  const before = { title: 'A', description: 'a', properties: { title: { type: 'string', description: 'b' } } };
  const after = { title: 'B', properties: { title: { type: 'number', description: 'c' }, description: text } };
  const facts = [
    'members /properties/title/type +["number"] -["string"]',
    'added /properties/description {"type":"string"}',
  ];
  expect(compare(before, after)).toEqual(facts);
  expect(compare(before, after, true)).toEqual([
    'changed /title "A" → "B"',
    'removed /description "a"',
    facts[0],
    'changed /properties/title/description "b" → "c"',
    facts[1],
  ]);
});

test('the description of a property called “properties” is a description', () => {
  const of = (description: string) => ({ properties: { properties: { description } } });
  expect(compare(of('a'), of('b'))).toEqual([]);
});
