import { expect, test } from 'vitest';
import { Once } from '../../../scripts/compiler/memory/once.ts';
import { Recent } from '../../../scripts/compiler/memory/recent.ts';

test('what is held is what it was, as bytes and compressed', () => {
  const once = new Once();
  const values = [
    { text: 'ä“𝄞' },
    { list: [1, null, 'x'] },
    { long: 'abc'.repeat(3_000_000) },
    { after: true, long: 'xyz'.repeat(1000) },
  ];
  const held = values.map((value) => once.hold(value));
  for (const [i, value] of values.entries()) {
    expect(held[i]?.()).toEqual(value);
    expect(held[i]?.()).not.toBe(value);
  }
  expect(once.apart({ a: 1, b: undefined })).toEqual({ a: 1 });
});

test('however many values are asked for, each is that of its key, and the last one is not made again', () => {
  const recent = new Recent<number, { key: number }>(3);
  const made: number[] = [];
  const ask = (key: number): void => expect(recent.of(key, () => (made.push(key), { key })).key).toBe(key);
  for (const key of [1, 2, 3, 3, 1, 2, 4, 4, 2, 3, 1]) ask(key);
  // 4 takes the place of 3, which was asked for before 1 and 2.
  expect(made).toEqual([1, 2, 3, 4, 3, 1]);
  expect([1, 2, 3, 4].filter((key) => recent.of(key, () => undefined))).toHaveLength(3);
});
