import { expect, test } from 'vitest';
import { isEqual } from '../../scripts/compiler/equal.ts';
import { withOrigin } from '../../scripts/compiler/model/origin.ts';

const place = (line: number) => ({ file: 'a.md', line, column: 1, endLine: line, endColumn: 2 });

test.each<[string, unknown, unknown, boolean]>([
  ['equal objects', { a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  ['members in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, false],
  ['a member that is undefined, and none', { a: undefined }, {}, false],
  [
    'maps in another order',
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
    new Map([
      ['b', 2],
      ['a', 1],
    ]),
    false,
  ],
  ['equal maps', new Map([['a', { b: 1 }]]), new Map([['a', { b: 1 }]]), true],
  ['equal sets', new Set(['a']), new Set(['a']), true],
  ['sets in another order', new Set(['a', 'b']), new Set(['b', 'a']), false],
  ['an array and an object', ['a'], { 0: 'a' }, false],
  ['bytes', Buffer.from('ab'), Buffer.from('ac'), false],
  ['equal bytes', Buffer.from('ab'), Buffer.from('ab'), true],
  ['dates', new Date(1), new Date(2), false],
  ['-0 and 0', { a: -0 }, { a: 0 }, false],
  ['origins', withOrigin({}, place(1)), withOrigin({}, place(2)), false],
  ['equal origins', withOrigin({}, place(1)), withOrigin({}, place(1)), true],
])('%s', (_, a, b, expected) => {
  expect(isEqual(a, b)).toBe(expected);
  expect(isEqual(b, a)).toBe(expected);
});
