import { describe, expect, test } from 'vitest';
import { formatProblem, nearestSource, readProblems } from '../../../scripts/commands/lint/problems.ts';

const place = (line: number): { file: string; line: number; column: number } => ({
  file: 'spec/reference/me.md',
  line,
  column: 4,
});
const map = { '/paths/~1me/get': place(430), '/paths/~1me/get/parameters/0': place(440) };

const pointers: [string, number | undefined][] = [
  ['/paths/~1me/get', 430],
  ['/paths/~1me/get/responses', 430],
  ['/paths/~1me/get/parameters/0/schema/type', 440],
  ['/paths/~1me/gets', undefined],
  ['/info', undefined],
  ['', undefined],
];

describe('a pointer is located at the nearest enclosing element', () => {
  test.each(pointers)('%s', (pointer, line) => {
    expect(nearestSource(pointer, map)?.line).toBe(line);
  });
});

test('findings are formatted with their line of Markdown', () => {
  const report = `banner\n${JSON.stringify({
    problems: [
      { ruleId: 'r', severity: 'warn', message: 'Two\n  lines', location: [{ pointer: '#/paths/~1me/get/responses' }] },
      { ruleId: 's', severity: 'error', message: 'm', location: [] },
    ],
  })}`;
  const problems = readProblems(report, map) ?? [];
  expect(problems.map((problem) => formatProblem(problem, false))).toEqual([
    'spec/reference/me.md:430:4  warn  r  Two lines  #/paths/~1me/get/responses',
    'generated/openapi.yaml  error  s  m  #',
  ]);
  expect(problems.map((problem) => formatProblem(problem, true))).toEqual([
    '::warning file=spec/reference/me.md,line=430,col=4,title=r::Two lines (#/paths/~1me/get/responses)',
    '::error title=s::m (#)',
  ]);
});

test('an invalid report differs from an empty one', () => {
  expect(readProblems('Something broke', map)).toBeUndefined();
  expect(readProblems('{"problems":[]}', map)).toEqual([]);
});
