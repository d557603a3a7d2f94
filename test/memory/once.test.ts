import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Once } from '../../scripts/memory/once.ts';
import { Recent } from '../../scripts/memory/recent.ts';

test('what is held is what it was, as bytes and compressed', () => {
  const once = new Once();
  const values = [{ text: 'ä“𝄞' }, { list: [1, null, 'x'] }, { long: 'abc'.repeat(3_000_000) }, { after: true, long: 'xyz'.repeat(1000) }];
  const held = values.map((value) => once.hold(value));
  for (const [i, value] of values.entries()) {
    expect(held[i]?.()).toEqual(value);
    expect(held[i]?.()).not.toBe(value);
  }
  expect(once.apart({ a: 1, b: undefined })).toEqual({ a: 1 });
});

test('the values asked for last are the same, whatever was asked before is made anew', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(8)), (most, keys) => {
      const recent = new Recent<number, { key: number }>(most);
      const asked: number[] = [];
      for (const key of keys) {
        const isKnown = [...new Set([...asked].reverse())].slice(0, most).includes(key);
        let isMade = false;
        const value = recent.of(key, () => ((isMade = true), { key }));
        expect([value.key, isMade]).toEqual([key, !isKnown]);
        asked.push(key);
      }
    }),
  );
});
