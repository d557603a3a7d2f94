import { expect, test } from 'vitest';
import { showBases } from '../../../sandbox/command/show-bases.ts';
import { type ShownRequest, shownViolations, showRequest } from '../../../sandbox/command/show-request.ts';

const request: ShownRequest = {
  ...{ method: 'GET', url: '/boxes?page=1', status: 200, took: 9.4 },
  ...{ operationId: 'boxes.get', violations: [] },
};
const line = { file: 'box.md', line: 3, column: 1 };

test('a request is one line, and each violation another one', () => {
  expect(showRequest(request, { color: false })).toBe('GET     /boxes?page=1  200  9 ms  boxes.get\n');
  const violations = [
    { subject: 'body.name', message: 'is required', at: line },
    { subject: '', message: 'and 3 more', at: undefined },
  ];
  expect(showRequest({ ...request, operationId: undefined, violations }, { color: false })).toBe(
    'GET     /boxes?page=1  200  9 ms  no operation\n        body.name  is required  box.md:3:1\n        and 3 more\n',
  );
});

test.each([
  [200, 32],
  [299, 32],
  [300, 36],
  [399, 36],
  [400, 33],
  [499, 33],
  [500, 31],
])('the status %i has the color %i', (status, color) => {
  expect(showRequest({ ...request, status }, { color: true })).toContain(`  \u001B[${color}m${status}\u001B[39m  `);
});

test('the first ten violations have their lines, and the others are counted', () => {
  const violation = { path: ['query', 'page'], keyword: 'type', message: 'must be integer', pointer: '/a' };
  const at = (pointer: string): typeof line | undefined => (pointer === '/a' ? line : undefined);
  const shown = { subject: 'query.page', message: 'must be integer', at: line };
  expect(shownViolations([violation, { ...violation, pointer: '/b' }], at)).toEqual([
    shown,
    { ...shown, at: undefined },
  ]);
  const many = shownViolations(Array(12).fill(violation), at);
  expect(many).toEqual([...Array(10).fill(shown), { subject: '', message: 'and 2 more', at: undefined }]);
  expect(shownViolations([violation], at, 11).at(-1)).toMatchObject({ message: 'and 1 more' });
});

test('the bases are counted', () => {
  const operations = (['state', 'state', 'declared', 'example', 'example', 'example'] as const).map((basis) => ({
    basis,
  }));
  expect(showBases(operations)).toBe('6 operations: 2 by rule, 1 by declaration, 3 only their example.');
});
