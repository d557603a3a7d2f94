import { expect, test } from 'vitest';
import { compareValues } from '../../../sandbox/list/compare.ts';

test.each([
  [1, 2, -1],
  [10, 9, 1],
  ['10', '9', -1],
  [10, '9', -1],
  ['10', 9, -1],
  ['b', 'A', 1],
  ['a', 'A', 0],
  [true, false, 1],
  [undefined, 'a', -1],
  ['a', undefined, 1],
  [null, 0, -1],
  [0, null, 1],
  [undefined, null, 0],
])('%j and %j: %d', (a, b, order) => {
  expect(Math.sign(compareValues(a, b))).toBe(order);
});
