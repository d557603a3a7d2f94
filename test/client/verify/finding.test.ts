import { expect, test } from 'vitest';
import { showFinding } from '../../../client/verify.ts';

test.each([
  [{ path: '' }, 'things.get · 200  Wrong.'],
  [{ path: 'a.0' }, 'things.get · 200 · body.a.0  Wrong.'],
  [{ path: '', operationId: undefined }, 'GET /things · 200  Wrong.'],
  [{ path: '', at: { file: 'a.md', line: 2, column: 3 } }, 'things.get · 200  Wrong. (a.md:2:3)'],
])('a finding with %j is shown as “%s”', (more, want) => {
  const finding = { code: 'body/schema', request: 'GET /things', status: 200, message: 'Wrong.', pointer: '' } as const;
  const { operationId = undefined, ...others } = { operationId: 'things.get', ...more };
  expect(showFinding({ ...finding, ...others, ...(operationId !== undefined && { operationId }) })).toBe(want);
});
