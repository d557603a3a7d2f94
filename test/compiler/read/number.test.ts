import { expect, test } from 'vitest';
import { isDecimal, isSameNumber, nearestNumber } from '../../../scripts/compiler/read/number.ts';

test.for([
  ['1.0', 1, true],
  ['0.0', 0, true],
  ['-0', 0, true],
  ['1e2', 100, true],
  ['100', 100, true],
  ['1E-2', 0.01, true],
  ['0.010', 0.01, true],
  ['-1.5', -1.5, true],
  ['+1.5', 1.5, true],
  ['1.5', -1.5, false],
  ['10', 1, false],
  ['9007199254740993', 9007199254740992, false],
  ['0.1000000000000000055', 0.1, false],
  ['1e400', Number.MAX_VALUE, false],
  ['01', 1, false],
  ['x', 1, false],
] as const)('%s and %s are the same number: %s', ([text, value, expected]) => {
  expect(isSameNumber(text, value)).toBe(expected);
});

test.for([
  ['0', true],
  ['0.5', true],
  ['.5', true],
  ['5.', true],
  ['1e+10', true],
  ['00', false],
  ['01.5', false],
  ['', false],
  ['.', false],
  ['-', false],
  ['e5', false],
  ['1e', false],
  ['0x1', false],
  ['1 2', false],
] as const)('%j is a decimal number: %s', ([text, expected]) => {
  expect(isDecimal(text)).toBe(expected);
});

test.for([
  ['9007199254740993', 9007199254740992],
  ['1e400', Number.MAX_VALUE],
  ['-1e400', -Number.MAX_VALUE],
  ['-0', 0],
] as const)('the nearest number of %s is %s', ([text, value]) => {
  expect(nearestNumber(text)).toBe(value);
});
