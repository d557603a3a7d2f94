import { expect, test } from 'vitest';
import { readEquivalent } from './equivalent.ts';
import { type Mutant, mutantOf } from './mutant.ts';
import { reportOf } from './report.ts';

const text = 'const a = 1;\nif (a > 1) {\n  stop();\n}\n';
const result = (
  start: [number, number],
  end: [number, number],
  replacement: string,
): Parameters<typeof mutantOf>[0] => ({
  id: '1',
  fileName: 'a.ts',
  mutatorName: 'Any',
  status: 'Survived',
  replacement,
  location: { start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } },
});

test.each([
  ['in a line', result([2, 5], [2, 10], 'a >= 1'), { line: 2, before: 'if (a > 1) {', after: 'if (a >= 1) {' }],
  ['over lines', result([2, 12], [4, 2], '{}'), { line: 2, before: 'if (a > 1) { stop(); }', after: 'if (a > 1) {}' }],
  ['at the end of a line', result([1, 11], [1, 12], '2'), { line: 1, before: 'const a = 1;', after: 'const a = 2;' }],
])('a mutant %s', (_, given, want) => {
  expect(mutantOf(given, () => text)).toEqual({ file: 'a.ts', status: 'Survived', ...want });
});

const mutant = (status: Mutant['status'], after: string, file = 'a.ts'): Mutant => ({
  file,
  line: 1,
  status,
  before: 'a',
  after,
});

test('the report lists what is missed and what is listed without reason, and counts the rest', () => {
  const mutants = [
    mutant('Killed', 'b'),
    mutant('Timeout', 'c'),
    mutant('Survived', 'd'),
    mutant('NoCoverage', 'e'),
    mutant('Survived', 'f'),
    mutant('Ignored', 'g'),
    mutant('Killed', 'h', 'b.ts'),
  ];
  const entry = (after: string, file = 'a.ts') => ({ file, after, reason: 'The same.' });
  const { text: printed, isClean } = reportOf(mutants, [entry('f'), entry('c'), entry('gone')]);
  expect(isClean).toBe(false);
  expect(printed).toBe(
    [
      ...['', 'a.ts:1 Survived', '- a', '+ d', '', 'a.ts:1 NoCoverage', '- a', '+ e'],
      ...['', 'a.ts: listed as equivalent, but noticed', '+ c', ''],
      'file: mutants, noticed, survived, without a test, equivalent, score',
      'a.ts: 5, 2, 2, 1, 1, 50.0 %',
      'b.ts: 1, 1, 0, 0, 0, 100.0 %',
      'all: 6, 3, 2, 1, 1, 60.0 %',
      '',
    ].join('\n'),
  );
  expect(reportOf([mutant('Killed', 'b'), mutant('Survived', 'f')], [entry('f')]).isClean).toBe(true);
});

test('each entry of the list names a mutant and a reason', () => {
  const list = readEquivalent('test/mutation/equivalent.yaml');
  for (const entry of list) for (const part of Object.values(entry)) expect(part).not.toBe('');
  const names = list.map(({ file, after }) => `${file} ${after}`);
  expect(names).toEqual([...new Set(names)]);
});
