import { expect, test } from 'vitest';
import { arrange } from '../../../scripts/compiler/merge/arrange.ts';

const same = (item: unknown): string => JSON.stringify(item);

test.for<[name: string, newer: unknown[], older: unknown[], expected: unknown[]]>([
  ['what both have stays in the older order', ['a', 'b', 'c'], ['c', 'a', 'b'], ['c', 'a', 'b']],
  ['a new item follows its predecessor', ['a', 'x', 'b'], ['b', 'a'], ['b', 'a', 'x']],
  ['a new first item is first', ['x', 'a'], ['a'], ['x', 'a']],
  ['several new items keep their order', ['a', 'x', 'y', 'b'], ['a', 'b'], ['a', 'x', 'y', 'b']],
  ['what is gone is left out', ['a'], ['b', 'a', 'c'], ['a']],
  ['null is an item', [0, null], [null, 0], [null, 0]],
])('%s', ([, newer, older, expected]) => {
  expect(arrange(newer, older, same)).toEqual(expected);
});
