import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { burst } from '../../../scripts/commands/dev/burst.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('changes in quick succession are processed together, and once more after the throttle', async () => {
  const handed: string[][] = [];
  const { add } = burst(async (paths) => void handed.push([...paths]));
  for (const path of ['a', 'b', 'a']) {
    add(path);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(handed).toEqual([]);
  await vi.advanceTimersByTimeAsync(5);
  expect(handed).toEqual([['a', 'b']]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(handed).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('changes during a run wait for its end', async () => {
  const begun: string[][] = [];
  const ends: (() => void)[] = [];
  const { add } = burst(
    (paths) =>
      new Promise((resolve) => {
        begun.push([...paths]);
        ends.push(resolve);
      }),
  );
  add('a');
  await vi.advanceTimersByTimeAsync(25);
  add('b');
  await vi.advanceTimersByTimeAsync(1000);
  expect(begun).toEqual([['a']]);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(begun[1]).toEqual(expect.arrayContaining([expect.any(String)]));
  expect(begun).toHaveLength(2);
});

test('no work runs after end()', async () => {
  const handed: string[][] = [];
  const { add, end } = burst(async (paths) => void handed.push([...paths]));
  add('a');
  await end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(handed).toEqual([]);
});
