import { expect, test } from 'vitest';
import { pointerOf, tokensOf, valueAt } from '../../../scripts/compiler/model/pointer.ts';

// The examples of RFC 6901, §5, and names of the prototype.
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'm~n': 8,
  '~1': 9,
  none: null,
};

test.for([
  ['', [], document],
  ['/foo', ['foo'], ['bar', 'baz']],
  ['/foo/0', ['foo', '0'], 'bar'],
  ['/', [''], 0],
  ['/a~1b', ['a/b'], 1],
  ['/m~0n', ['m~n'], 8],
  ['/~01', ['~1'], 9],
  ['/none', ['none'], null],
  ['/none/x', ['none', 'x'], undefined],
  ['/foo/2', ['foo', '2'], undefined],
  ['/foo/0/length', ['foo', '0', 'length'], undefined],
  ['/constructor', ['constructor'], undefined],
  ['/foo/map', ['foo', 'map'], undefined],
] as const)('%s', ([pointer, tokens, value]) => {
  expect(tokensOf(pointer)).toEqual(tokens);
  expect(pointerOf(tokens)).toBe(pointer);
  expect(valueAt(document, pointer)).toEqual(value);
});
