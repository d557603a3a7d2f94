import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from '../../../sandbox/list/glob.ts';

test.each([
  ['Fridge sensor', 'Fridge*', true],
  ['Fridge sensor', '*SENSOR', true],
  ['Fridge sensor', '*dge s*', true],
  ['Fridge sensor', 'Fridge', false],
  ['Fridge sensor', 'sensor*', false],
  ['ab', 'ab*b', false],
  ['abab', 'ab*ab', true],
  ['a.c', 'a?c', false],
  ['', '*', true],
  ['', '', true],
])('%s and %s: %s', (text, pattern, matches) => {
  expect(matchesGlob(text, pattern)).toBe(matches);
});

test('equals a regular expression where each asterisk is any text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '*'), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (text, pattern) => {
      const expected = new RegExp(`^${pattern.replaceAll('*', '[^]*')}$`, 'i').test(text);
      expect(matchesGlob(text, pattern)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
