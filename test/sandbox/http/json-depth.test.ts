import { expect, test } from 'vitest';
import { isDeeperThan } from '../../../sandbox/http/json-depth.ts';

test.each([
  ['[[]]', 2, false],
  ['[[[]]]', 2, true],
  ['[{},[],{}]', 2, false],
  ['{"a":{"b":{}}}', 2, true],
  ['["[[[["]', 1, false],
  ['["\\"[[[", []]', 2, false],
  ['["\\\\", [[]]]', 2, true],
  ['"[[[', 1, false],
])('%s below %i: %s', (text, limit, deeper) => {
  expect(isDeeperThan(text, limit)).toBe(deeper);
});
