import { expect, test } from 'vitest';
import { inRange, timeOf } from '../../../sandbox/declared/time-range.ts';

test.each([
  [5, 5],
  ['2026-01-01T00:00:00Z', Date.UTC(2026, 0, 1)],
  [{ $date: '2026-01-01T00:00:00Z' }, Date.UTC(2026, 0, 1)],
  ['soon', 0],
  [2.5, 2.5],
  [8.64e15, 8.64e15],
  [1e300, 0],
  [{ $date: 5 }, 0],
  [undefined, 0],
])('the time %j', (value, want) => {
  expect(timeOf(value)).toBe(want);
});

/** Those of the times 1 to 9 that are in a range, at the time 6. */
const times = (query: Readonly<Record<string, unknown>>): string =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].filter(inRange(query, 6)).join('');

test.each([
  [{}, '123456789'],
  [{ start: 3 }, '3456789'],
  [{ since: 3 }, '3456789'],
  [{ start: 3, since: 5 }, '3456789'],
  [{ end: 3 }, '123'],
  [{ end: 0 }, '123456'],
  [{ end: -1 }, '12345'],
  [{ start: -2, end: 0 }, '456'],
  [{ duration: 2 }, '456789'],
  [{ duration: 2, end: 5 }, '345'],
  [{ duration: 2, start: 5 }, '567'],
  [{ start: 'x' }, '123456789'],
  [{ duration: 'x' }, '123456789'],
])('the range %j', (query, want) => {
  expect(times(query)).toBe(want);
});
