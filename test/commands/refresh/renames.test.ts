import { expect, test } from 'vitest';
import { findRenames } from '../../../scripts/commands/refresh/compare/renames.ts';

const of = (title: string, schema: object): { title: string; schema: object } => ({
  title,
  schema,
});
type Comparable = Parameters<typeof findRenames>[0][number];

/** The renames as data. */
const renames = (gone: readonly Comparable[], come: readonly Comparable[]) =>
  findRenames(gone, come).map(({ from, to, similarity, changes }) => ({
    from: from.title,
    to: to.title,
    similarity,
    changes: changes(true),
  }));

const device = {
  title: 'Device',
  type: 'object',
  properties: { id: { type: 'string' }, name: { type: 'string' }, class: { type: 'string', enum: ['a', 'b'] } },
};

test('the same content under another title is a rename', () => {
  expect(
    renames(
      [of('Device', device)],
      [of('Other', { type: 'array', items: { type: 'number' } }), of('Thing', { ...device, title: 'Thing' })],
    ),
  ).toEqual([{ from: 'Device', to: 'Thing', similarity: 1, changes: [] }]);
});

test('nearly the same content is a rename with changes', () => {
  const { properties } = device;
  const [rename] = renames(
    [of('Device', device)],
    [of('Thing', { ...device, properties: { ...properties, class: { type: 'string', enum: ['a', 'b', 'c'] } } })],
  );
  expect(rename).toMatchObject({
    to: 'Thing',
    changes: [{ kind: 'members', pointer: '/properties/class/enum', gained: ['c'], lost: [] }],
  });
});

test('different content is not a rename, and neither is nearly empty content', () => {
  expect(renames([of('A', device)], [of('B', { type: 'object', properties: { x: { type: 'number' } } })])).toEqual([]);
  expect(renames([of('A', { type: 'object' })], [of('B', { type: 'object' })])).toEqual([]);
});

test('the more similar candidate is chosen, and each candidate only once', () => {
  const close = { ...device, required: ['id'] };
  expect(
    renames([of('A', device), of('B', close)], [of('C', close), of('D', device)]).map(({ from, to }) => [from, to]),
  ).toEqual([
    ['A', 'D'],
    ['B', 'C'],
  ]);
});

test.each<[string, object, object, number]>([
  [
    'its title, description and $schema do not count',
    device,
    { ...device, title: 'T', description: 'D', $schema: 's' },
    1,
  ],
  [
    'nor does the order of an array',
    device,
    { ...device, properties: { ...device.properties, class: { type: 'string', enum: ['b', 'a'] } } },
    1,
  ],
  ['four of five facts are enough', { a: 1, b: 2, c: 3, d: 4 }, { a: 1, b: 2, c: 3, d: 4, e: null }, 0.8],
  ['two of three are not', { a: 1, b: 2, c: 3 }, { a: 1, b: 2, c: 3, d: 4 }, 0],
  ['names with a slash are not nested names', { 'a/b': 1, c: 2, d: 3 }, { a: { b: 1 }, c: 2, d: 3 }, 0],
  [
    'a description inside counts',
    { a: 1, b: { description: 'x', title: 'y' } },
    { a: 1, b: { description: 'x', title: 'y' } },
    1,
  ],
  [
    'the similarity has three digits',
    { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 },
    { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 },
    0.857,
  ],
])('similarity: %s', (_, before, after, want) => {
  expect(renames([of('A', before)], [of('B', after)]).map(({ similarity }) => similarity)).toEqual(want ? [want] : []);
});

test('schemas that are not objects are not renamed', () => {
  for (const schema of ['text', null, ['a', 'b', 'c', 'd'], true])
    expect(renames([{ title: 'A', schema }], [{ title: 'B', schema: 'text' }])).toEqual([]);
});

test('changes leave out the own title and description, but not those inside', () => {
  const inside = { ...device, required: ['id', 'name', 'class'], description: 'One', items: { title: 'x' } };
  const [rename] = renames(
    [of('A', inside)],
    [of('B', { ...inside, title: 'Thing', description: 'Two', items: { title: 'y' } })],
  );
  expect(rename?.changes).toEqual([{ kind: 'changed', pointer: '/items/title', before: 'x', after: 'y' }]);
});

test('equally similar pairs are taken by title, and the result is sorted by it', () => {
  const come = [of('X', device), of('Y', device)];
  for (const gone of [
    [of('A', device), of('B', device), of('C', device)],
    [of('C', device), of('B', device), of('A', device)],
  ])
    expect(renames(gone, come).map(({ from, to }) => [from, to])).toEqual([
      ['A', 'X'],
      ['B', 'Y'],
    ]);
});
