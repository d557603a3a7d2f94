import { expect, test } from 'vitest';
import { fill, fillMembers, namesIn } from '../../../sandbox/template.ts';

let uses = 0;
const values = { body: { query: { a: 1 }, none: null }, count: 3, next: () => ++uses };

test.each([
  ['text', 'text'],
  [1, 1],
  [null, null],
  ['$count', 3],
  ['$body.query', { a: 1 }],
  ['$body.query.a', 1],
  ['$body.none', null],
  ['$body.other', undefined],
  ['$count.member', undefined],
  ['$constructor', undefined],
  ['$body.constructor', undefined],
  ['$', undefined],
  [
    ['$count', 'x'],
    [3, 'x'],
  ],
  [{ a: { b: '$count' }, c: '$other' }, { a: { b: 3 } }],
])('%j', (template, want) => {
  expect(fill(template, values)).toEqual(want);
});

test('a function gives another value at each use', () => {
  expect(fillMembers({ a: '$next', b: '$next' }, values)).toEqual({ a: 1, b: 2 });
});

test('names in a template', () => {
  expect(namesIn({ a: ['$b.c', 'd'], e: '$f', g: 1 })).toEqual(['b', 'f']);
});
