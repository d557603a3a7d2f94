import { expect, test } from 'vitest';
import { escapeToken, joinPointer, pointerTokens, valueAt } from '../../../client/verify/pointer.ts';

test.each<[tokens: string[], pointer: string]>([
  [[], ''],
  [[''], '/'],
  [['a', '0', 'b c'], '/a/0/b c'],
  [['a/b', 'c~d', '~1', '/~/~'], '/a~1b/c~0d/~01/~1~0~1~0'],
])('%j is the pointer “%s”', (tokens, pointer) => {
  expect(joinPointer('', ...tokens)).toBe(pointer);
  expect(pointerTokens(pointer)).toEqual(tokens);
  expect(tokens.map(escapeToken)).toEqual(pointer.split('/').slice(1));
});

test('tokens are appended to a pointer', () => expect(joinPointer('/a~1b', 'c/d', 0)).toBe('/a~1b/c~1d/0'));

const document = { a: [{ 'b/c': 1 }, null], text: 'text', '': 2 };
test.each<[pointer: string, want: unknown]>([
  ['', document],
  ['/', 2],
  ['/a/0/b~1c', 1],
  ['/a/1', null],
  ['/a/2', undefined],
  ['/a/2/b', undefined],
  ['/a/length', undefined],
  ['/a/1/b', undefined],
  ['/text/length', undefined],
  ['/none/a', undefined],
  ['/constructor', undefined],
])('the value at “%s”', (pointer, want) => expect(valueAt(document, pointer)).toBe(want));
