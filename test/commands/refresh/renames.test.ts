import { expect, test } from 'vitest';
import { compareJson } from '../../../scripts/commands/refresh/json.ts';
import { findRenames } from '../../../scripts/commands/refresh/renames.ts';

const of = (title: string, schema: object): { title: string; schema: object; example: undefined } => ({
  title,
  schema,
  example: undefined,
});
const device = {
  title: 'Device',
  type: 'object',
  properties: { id: { type: 'string' }, name: { type: 'string' }, class: { type: 'string', enum: ['a', 'b'] } },
};

test('the same content under another title is a rename', () => {
  expect(
    findRenames(
      [of('Device', device)],
      [of('Other', { type: 'array', items: { type: 'number' } }), of('Thing', { ...device, title: 'Thing' })],
    ),
  ).toEqual([{ from: 'Device', to: 'Thing', similarity: 1, changes: [] }]);
});

test('nearly the same content is a rename with changes', () => {
  const { properties } = device;
  const [rename] = findRenames(
    [of('Device', device)],
    [of('Thing', { ...device, properties: { ...properties, class: { type: 'string', enum: ['a', 'b', 'c'] } } })],
  );
  expect(rename).toMatchObject({
    to: 'Thing',
    changes: [{ kind: 'added', pointer: '/properties/class/enum', value: '"c"' }],
  });
});

test('different content is not a rename, and neither is nearly empty content', () => {
  expect(findRenames([of('A', device)], [of('B', { type: 'object', properties: { x: { type: 'number' } } })])).toEqual(
    [],
  );
  expect(findRenames([of('A', { type: 'object' })], [of('B', { type: 'object' })])).toEqual([]);
});

test('the more similar candidate is chosen, and each candidate only once', () => {
  const close = { ...device, required: ['id'] };
  expect(
    findRenames([of('A', device), of('B', close)], [of('C', close), of('D', device)]).map(({ from, to }) => [from, to]),
  ).toEqual([
    ['A', 'D'],
    ['B', 'C'],
  ]);
});

test.each([
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
  ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
])('%s', (_name, before, after, expected) => {
  expect(compareJson(before, after).map(({ kind, pointer, value }) => `${kind} ${pointer} ${value}`)).toEqual(expected);
});
