import { expect, test } from 'vitest';
import { select } from '../../../sandbox/list/select.ts';
import type { Values } from '../../../sandbox/state.ts';

const items = [
  { name: 'b', kind: 'hard', weight: 10, tags: [{ key: 'Floor', value: '2' }] },
  { name: 'A', kind: 'soft', weight: 9 },
  {
    name: 'c',
    kind: 'hard',
    tags: [
      { key: 'Floor', value: '3' },
      { key: 'Room', value: '2' },
    ],
  },
];
const names = (query: Values): unknown[] =>
  select(items, query, (name) => ['name', 'kind', 'weight'].includes(name)).items.map(({ name }) => name);

test('keeps the order of creation without a field to sort by', () => {
  expect(names({})).toEqual(['b', 'A', 'c']);
});

test('sorts texts without regard to case, numbers by value, absent values first', () => {
  expect(names({ sortField: 'name' })).toEqual(['A', 'b', 'c']);
  expect(names({ sortField: 'name', sortDirection: 'desc' })).toEqual(['c', 'b', 'A']);
  expect(names({ sortField: 'weight' })).toEqual(['c', 'A', 'b']);
  expect(names({ sortColumn: 'weight' })).toEqual(['c', 'A', 'b']);
});

test('equal items keep the order of their creation', () => {
  const equal = [
    { name: 'a', kind: 1 },
    { name: 'A', kind: 2 },
    { name: 'a', kind: 3 },
  ];
  for (const sortDirection of ['asc', 'desc'])
    expect(select(equal, { sortField: 'name', sortDirection }, () => true).items).toEqual(equal);
});

test('cuts a page, and counts all matches', () => {
  expect(names({ sortField: 'name', page: 1, perPage: 2 })).toEqual(['c']);
  expect(names({ limit: 1, offset: 1 })).toEqual(['A']);
  expect(names({ page: 7, perPage: 2 })).toEqual([]);
  expect(select(items, { perPage: 1 }, () => true).total).toBe(3);
});

test('filters by a glob on the field that the query names', () => {
  expect(names({ filterField: 'kind', filter: 'HA*' })).toEqual(['b', 'c']);
  expect(names({ filterField: 'weight', filter: '1*' })).toEqual(['b']);
  expect(names({ filterField: 'kind', filter: '' })).toEqual(['b', 'A', 'c']);
  expect(names({ filter: 'HA*' })).toEqual(['b', 'A', 'c']);
});

test('filters by a parameter with the name of a property', () => {
  expect(names({ kind: 'soft' })).toEqual(['A']);
  expect(names({ kind: ['soft', 'hard'] })).toEqual(['b', 'A', 'c']);
  expect(names({ colour: 'red' })).toEqual(['b', 'A', 'c']);
});

test('filters by all pairs of a tag filter: keys, values, or both', () => {
  expect(names({ tagFilter: [{ key: 'Floor' }] })).toEqual(['b', 'c']);
  expect(names({ tagFilter: [{ value: '2' }] })).toEqual(['b', 'c']);
  expect(names({ tagFilter: [{ key: 'Floor', value: '2' }] })).toEqual(['b']);
  expect(names({ tagFilter: [{ key: 'Floor' }, { key: 'Room' }] })).toEqual(['c']);
});

test('filters by a JSON query', () => {
  expect(names({ query: { weight: { $gt: 9 } } })).toEqual(['b']);
});

test('a parameter without a value filters nothing', () => {
  for (const kind of [undefined, null]) expect(names({ kind })).toEqual(['b', 'A', 'c']);
  expect(names({ filterField: '', filter: 'x' })).toEqual(['b', 'A', 'c']);
  expect(names({ filterField: 'kind', filter: 3 })).toEqual(['b', 'A', 'c']);
});

test('an absent value matches no glob, not even as the text of it', () => {
  expect(names({ filterField: 'weight', filter: '*' })).toEqual(['b', 'A']);
  expect(names({ filterField: 'colour', filter: 'u*' })).toEqual([]);
});

test('an array passes a filter with one of its elements', () => {
  const items = [
    { name: 'a', kinds: ['x', 'y'] },
    { name: 'b', kinds: ['z'] },
    { name: 'c', kinds: [] },
  ];
  expect(select(items, { kinds: 'y' }, () => true).items).toEqual([items[0]]);
  expect(select(items, { kinds: ['y', 'z'] }, () => true).items).toEqual([items[0], items[1]]);
});

test('the parameters of lists are no filters, also if items have properties of these names', () => {
  const query = {
    ...{ page: 0, perPage: 9, sortField: 'name', sortColumn: 'name', sortDirection: 'asc', limit: 9, offset: 0 },
    ...{ filterField: 'name', filter: '*', query: {}, tagFilter: [] },
  };
  const own = Object.fromEntries(Object.keys(query).map((name) => [name, 'other']));
  const items = [{ name: 'a', ...own }];
  for (const [name, value] of Object.entries(query))
    expect(select(items, { [name]: value }, () => true).items, name).toEqual(items);
});

test('a page that is no whole number counts as absent', () => {
  for (const page of ['1', 0.5, -1]) expect(names({ page, perPage: 2 })).toEqual(['b', 'A']);
  for (const perPage of ['1', 1.5, -1]) expect(names({ perPage })).toEqual(['b', 'A', 'c']);
  expect(names({ perPage: 0 })).toEqual([]);
});

test('a tag filter that is no list of pairs has those that are', () => {
  expect(names({ tagFilter: { key: 'Room' } })).toEqual(['c']);
  expect(names({ tagFilter: ['x', { key: 'Room' }] })).toEqual(['c']);
});
