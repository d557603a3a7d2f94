import { expect, test } from 'vitest';
import { showRest, showViolations } from '../../../sandbox/request/violation.ts';

test('the first ten violations, and how many more there are', () => {
  const violation = { path: ['query', 'page'], message: 'must be integer' };
  const one = 'query.page: must be integer';
  expect(showViolations([violation])).toBe(one);
  expect(showViolations(Array(10).fill(violation))).toBe(Array(10).fill(one).join('; '));
  expect(showViolations(Array(13).fill(violation))).toBe([...Array(10).fill(one), 'and 3 more'].join('; '));
  expect(showViolations([violation], 11)).toBe(`${one}; and 1 more`);
  expect(showRest(10)).toEqual([]);
});
