import { expect, test } from 'vitest';
import { createThrottle } from '../../../sandbox/auth/throttle.ts';
import { createState } from '../../../sandbox/state.ts';

const limit = { calls: 2, seconds: 15 };

test('refuses a call too many in the window, and says when the next may come', () => {
  const count = createThrottle();
  const state = createState();
  count(limit, state, '/a', 0);
  count(limit, state, '/a', 4000);
  expect(() => count(limit, state, '/a', 5000)).toThrow(
    expect.objectContaining({
      ...{ status: 429, headers: { 'retry-after': '10' } },
      message: 'Limited to 2 calls in 15 seconds',
    }),
  );
  expect(() => count(limit, state, '/a', 14_999)).toThrow();
  count(limit, state, '/a', 15_000);
  expect(() => count(limit, state, '/a', 18_999)).toThrow();
});

test('counts each path and each namespace by itself', () => {
  const count = createThrottle();
  const [one, two] = [createState(), createState()];
  for (let i = 0; i < 2; i++)
    for (const state of [one, two]) for (const path of ['/a', '/b']) count(limit, state, path, 0);
  expect(() => count(limit, two, '/b', 0)).toThrow();
});
