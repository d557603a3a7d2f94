import { expect, test } from 'vitest';
import { addEdition } from '../../../scripts/compiler/merge/add-edition.ts';
import {
  type Changes,
  type EditionRecord,
  isVersion,
  parseEditions,
  printEditions,
} from '../../../scripts/compiler/merge/editions.ts';

type Names = Partial<Record<'added' | 'removed', string[]>> & {
  renamed?: [from: string, to: string][];
  changed?: Record<string, string[]>;
};

const none: Changes = { added: [], removed: [], renamed: [], changed: [] };

const changesOf = ({ added = [], removed = [], renamed = [], changed = {} }: Names): Changes => ({
  added: added.map((name) => ({ name })),
  removed: removed.map((name) => ({ name })),
  renamed: renamed.map(([from, to]) => ({ from: { name: from }, to: { name: to } })),
  changed: Object.entries(changed).map(([name, changes]) => ({ name, changes })),
});

const edition = (version: string, names: Names = {}, more: Partial<EditionRecord> = {}): EditionRecord => ({
  version,
  ...more,
  operations: changesOf(names),
  schemas: none,
});

test('what is printed can be read', () => {
  const editions = [
    edition(
      '2.0.0',
      { added: ['a'], renamed: [['b', 'c']], changed: { c: ['x'] } },
      { date: '2026-03-02', previous: '1.0.0' },
    ),
    edition('2.1.0'),
  ];
  expect(parseEditions(printEditions(editions))).toEqual(editions);
});

test.each([
  '{}',
  '[{}]',
  '[null]',
  JSON.stringify([{ ...edition('1.0.0'), version: '../up' }]),
  JSON.stringify([{ ...edition('1.0.0'), date: 1 }]),
  JSON.stringify([{ ...edition('1.0.0'), schemas: { ...none, added: ['name'] } }]),
  JSON.stringify([{ ...edition('1.0.0'), operations: { ...none, renamed: [{ from: { name: 'a' } }] } }]),
  JSON.stringify([{ ...edition('1.0.0'), operations: { ...none, changed: [{ name: 'a', changes: [1] }] } }]),
])('another shape is refused: %s', (text) => expect(parseEditions(text)).toMatch(/^Unexpected content/));

test.each([
  ['4.2.0', true],
  ['5.0.0-beta.1+build', true],
  ['2019-03', true],
  ['', false],
  ['.', false],
  ['..', false],
  ['a/b', false],
  ['1.0.0 ', false],
])('version %s', (text, want) => expect(isVersion(text)).toBe(want));

test('a new edition is added at the end', () => {
  expect(addEdition([edition('1')], edition('2', { added: ['a'] }))).toEqual([
    edition('1'),
    edition('2', { added: ['a'] }),
  ]);
});

test('the same edition twice adds nothing', () => {
  const known = edition(
    '2',
    { added: ['a'], removed: ['b'], renamed: [['c', 'd']], changed: { d: ['x'], e: ['y'] } },
    { date: '2026-03-02', previous: '1' },
  );
  expect(addEdition([known], known)).toEqual([known]);
  expect(addEdition([known], edition('2'))).toEqual([known]);
});

test.each<[string, Names, Names, Names]>([
  ['added, then removed', { added: ['a'] }, { removed: ['a'] }, {}],
  ['removed, then added', { removed: ['a'] }, { added: ['a'] }, {}],
  ['added, then changed', { added: ['a'] }, { changed: { a: ['x'] } }, { added: ['a'] }],
  ['added, then renamed', { added: ['a'] }, { renamed: [['a', 'b']] }, { added: ['b'] }],
  ['renamed, then renamed', { renamed: [['a', 'b']] }, { renamed: [['b', 'c']] }, { renamed: [['a', 'c']] }],
  ['renamed, then removed', { renamed: [['a', 'b']] }, { removed: ['b'] }, { removed: ['a'] }],
  ['changed, then changed', { changed: { a: ['x'] } }, { changed: { a: ['x', 'y'] } }, { changed: { a: ['x', 'y'] } }],
  [
    'changed, then renamed',
    { changed: { a: ['x'] } },
    { renamed: [['a', 'b']] },
    { renamed: [['a', 'b']], changed: { b: ['x'] } },
  ],
  ['changed, then removed', { changed: { a: ['x'] } }, { removed: ['a'] }, { removed: ['a'] }],
])('one edition merged in two steps: %s', (_, first, second, want) =>
  expect(addEdition([edition('2', first)], edition('2', second))).toEqual([edition('2', want)]),
);

test('back to an edition, everything since becomes its change', () => {
  const editions = [
    edition('1'),
    edition('2', { added: ['a'] }, { previous: '1' }),
    edition('1.9', { removed: ['a'] }),
  ];
  expect(addEdition(editions, edition('2', { added: ['a', 'b'] }))).toEqual([
    edition('1'),
    edition('2', { added: ['a', 'b'] }, { previous: '1' }),
  ]);
});
