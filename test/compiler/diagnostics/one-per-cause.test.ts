import { expect, test } from 'vitest';
import { onePerCause } from '../../../scripts/compiler/diagnostics/causes.ts';
import type { Code } from '../../../scripts/compiler/diagnostics/codes.ts';
import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';

let line = 0;
const at = (code: Code, more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'a.md',
  line: (line += 1),
  column: 1,
  endLine: line,
  endColumn: 2,
  code,
  severity: 'warning',
  message: 'Wrong',
  ...more,
});
const broken = (actual: string, more: Partial<Diagnostic> = {}): Diagnostic => at('link/broken', { actual, ...more });
const unresolved = (actual: string, more: Partial<Diagnostic> = {}): Diagnostic =>
  at('link/unresolved-schema', { actual, ...more });
const error = (code: Code, more: Partial<Diagnostic> = {}): Diagnostic => at(code, { severity: 'error', ...more });

/** Each has diagnostics, and the positions of those that are left. */
test.each<[string, Diagnostic[], number[]]>([
  ['nothing', [], []],
  ['different causes', [at('page/name'), at('operation/order')], [0, 1]],
  ['another page is missing', [broken('devices'), unresolved('Device')], [0, 1]],
  [
    'a page is missing, and so are its headings',
    [broken('devices#get'), broken('devices'), broken('events#get')],
    [1, 2],
  ],
  [
    'a link at the place of a link to a missing schema',
    [unresolved('Device', { line: 3 }), broken('schemas#x', { line: 3 })],
    [0],
  ],
  [
    'a link at another column',
    [unresolved('Device', { line: 3 }), broken('schemas#x', { line: 3, column: 2 })],
    [0, 1],
  ],
  ['a link at another line', [unresolved('Device', { line: 3 }), broken('schemas#x', { line: 4 })], [0, 1]],
  [
    'a link in another page',
    [unresolved('Device', { line: 3 }), broken('schemas#x', { line: 3, file: 'b.md' })],
    [0, 1],
  ],
  [
    'a link at the place of one with another slug',
    [at('link/mismatch', { line: 3 }), broken('schemas#x', { line: 3 })],
    [0],
  ],
  ['a link elsewhere to the heading of a missing schema', [unresolved('My Device'), broken('schemas#my-device')], [0]],
  ['a link elsewhere to another heading', [unresolved('My Device'), broken('schemas#device')], [0, 1]],
  ['another name and its introduction', [at('page/name'), at('page/introduction')], [0]],
  ['an introduction of another page', [at('page/name', { file: 'b.md' }), at('page/introduction')], [1, 0]],
  ['a copied page', [at('page/duplicate'), at('operation/duplicate'), at('operation/duplicate-name')], [0]],
  ['a copied operation', [at('operation/duplicate'), at('operation/order')], [0]],
  ['an operation with the name of another', [at('operation/duplicate-name'), at('operation/order')], [0]],
  ['an order in another page', [at('operation/duplicate', { file: 'b.md' }), at('operation/order')], [1, 0]],
  [
    'an error hides what seems missing in its page',
    [
      error('url/page'),
      at('headers/authorization'),
      at('path/not-described'),
      at('response/no-400'),
      at('response/no-success'),
      at('response/none'),
      at('page/name'),
    ],
    [0, 6],
  ],
  ['a warning hides nothing', [at('url/page'), at('path/not-described')], [0, 1]],
  ['an error of another page hides less', [error('url/page', { file: 'b.md' }), at('path/not-described')], [1, 0]],
  [
    'an error hides what is unused anywhere',
    [error('url/page', { file: 'b.md' }), at('schema/unreferenced'), broken('a#b')],
    [0],
  ],
  ['errors are no consequences of errors', [error('link/broken', { actual: 'a#b' }), error('url/page')], [0, 1]],
])('%s', (_, diagnostics, left) => {
  const found = onePerCause(diagnostics);
  expect(found).toEqual(left.map((i) => diagnostics[i]));
  expect(onePerCause(found)).toEqual(found);
});

test.each<[string, Diagnostic[], number]>([
  [
    'links to one missing schema',
    [unresolved('A', { line: 1 }), unresolved('A', { line: 5 }), unresolved('A', { line: 7 })],
    1,
  ],
  ['links to two', [unresolved('A', { line: 1 }), unresolved('B', { line: 5 })], 2],
  ['broken links with one target', [broken('a#b', { line: 1 }), broken('a#b', { line: 5 })], 1],
  ['broken links with two', [broken('a#b', { line: 1 }), broken('a#c', { line: 5 })], 2],
  [
    'URLs that do not fit the page',
    [at('url/page', { line: 1, expected: 'x' }), at('url/page', { line: 5, expected: 'x' })],
    1,
  ],
  [
    'URLs that do not fit their pages',
    [at('url/page', { line: 1, expected: 'x' }), at('url/page', { line: 5, expected: 'x', file: 'b.md' })],
    2,
  ],
  ['others', [at('page/name', { line: 1, actual: 'x' }), at('page/name', { line: 5, actual: 'x' })], 2],
])('are reported once for each cause: %s', (_, diagnostics, count) => {
  const found = onePerCause([...diagnostics].reverse());
  expect(found).toHaveLength(count);
  const others = diagnostics.slice(1).map(({ file, line: number, column }) => ({ file, line: number, column }));
  expect(found[0]).toEqual(count === 1 ? { ...diagnostics[0], also: others } : diagnostics[0]);
  expect(onePerCause(found)).toEqual(found);
});

test('five diagnostics of a copy are kept, and the last says how many more there are', () => {
  const inCopy = (count: number, copy: string): Diagnostic[] =>
    Array.from({ length: count }, () => at('page/name', { copy }));
  const messages = (diagnostics: Diagnostic[]): string[] => onePerCause(diagnostics).map(({ message }) => message);
  const five = Array<string>(5).fill('Wrong');
  expect(messages(inCopy(5, 'a'))).toEqual(five);
  expect(messages(inCopy(8, 'a'))).toEqual([...five.slice(1), 'Wrong, and 3 more in this copy']);
  expect(messages([...inCopy(3, 'a'), ...inCopy(3, 'b'), at('page/name')])).toHaveLength(7);
});
