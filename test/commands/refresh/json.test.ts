import { expect, test } from 'vitest';
import { compareJson } from '../../../scripts/commands/refresh/json.ts';

test.each<[string, unknown, unknown, string[]]>([
  [
    'members of an enum are separate changes, in any order',
    { enum: ['a', 'b'] },
    { enum: ['c', 'a'] },
    ['removed /enum "b"', 'added /enum "c"'],
  ],
  [
    'a property named enum is a property',
    { properties: { enum: { type: 'string' } } },
    { properties: {} },
    ['removed /properties/enum {"type":"string"}'],
  ],
  ['names are escaped', { 'a/b': 1 }, { 'a/b': 2 }, ['changed /a~1b 2']],
  ['an array that became an object', { items: [] }, { items: {} }, ['changed /items {}']],
  [
    'members of required and type too',
    { required: ['a'], type: ['string', 'null'] },
    { required: ['b', 'a'], type: ['null'] },
    ['added /required "b"', 'removed /type "string"'],
  ],
  [
    'in a set, a member is equal if its JSON is',
    { enum: [{ a: 1 }] },
    { enum: [{ a: 1 }, null] },
    ['added /enum null'],
  ],
  [
    'items of other arrays have their index',
    { allOf: [1, 2] },
    { allOf: [3] },
    ['changed /allOf/0 3', 'removed /allOf/1 2'],
  ],
  ['a set that became something else', { type: ['a'] }, { type: 'a' }, ['changed /type "a"']],
  ['an object that became an array', { items: {} }, { items: [] }, ['changed /items []']],
  ['null is not an object', { a: null }, { a: {} }, ['changed /a {}']],
  ['an object that became null', { a: {} }, { a: null }, ['changed /a null']],
  ['names of the prototype', { toString: 1 }, { constructor: 2 }, ['removed /toString 1', 'added /constructor 2']],
  ['the whole value', 1, 2, ['changed  2']],
  ['a value of 120 characters is shown whole', { a: 1 }, { a: 'x'.repeat(118) }, [`changed /a "${'x'.repeat(118)}"`]],
  ['a longer one is cut', { a: 1 }, { a: 'x'.repeat(119) }, [`changed /a "${'x'.repeat(119)}…`]],
  ['no schema', undefined, {}, ['changed  {}']],
  ['a schema that is gone', {}, undefined, ['changed  ']],
  ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
])('%s', (_name, before, after, expected) => {
  expect(compareJson(before, after).map(({ kind, pointer, value }) => `${kind} ${pointer} ${value}`)).toEqual(expected);
});
