import { expect, test } from 'vitest';
import { createThrottle } from '../../../sandbox/auth/throttle.ts';

const rules = [{ operation: 'books.get', calls: 2, seconds: 15 }];

test('refuses a call too many in the window, and says when the next may come', () => {
  const count = createThrottle(rules);
  count('books.get', '/a', 0);
  count('books.get', '/a', 4000);
  expect(() => count('books.get', '/a', 5000)).toThrow(
    expect.objectContaining({ status: 429, headers: { 'retry-after': '10' } }),
  );
  expect(() => count('books.get', '/a', 14_999)).toThrow();
  count('books.get', '/a', 15_000);
  expect(() => count('books.get', '/a', 18_999)).toThrow();
});

test('counts each path and each operation by itself', () => {
  const count = createThrottle(rules);
  for (let i = 0; i < 2; i++) for (const path of ['/a', '/b']) count('books.get', path, 0);
  for (let i = 0; i < 9; i++) count('shelves.get', '/a', 0);
  expect(() => count('books.get', '/b', 0)).toThrow();
});
