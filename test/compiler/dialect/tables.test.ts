import { expect, test } from 'vitest';
import {
  codeWithoutContent,
  headerName,
  ignoredHeaders,
  isSameHeader,
  noType,
  requiredSynonyms,
  requiredWords,
  typeWords,
} from '../../../scripts/compiler/dialect/tables.ts';

test.for([
  ['X-Foo', true],
  ["!#$%&'*+.^_`|~-0aZ", true],
  ['', false],
  ['X Foo', false],
  ['X:', false],
  [':X', false],
  ['X-Föö', false],
  ['X\n', false],
] as const)('%s is the name of a header: %s', ([name, expected]) => {
  expect(headerName.test(name)).toBe(expected);
});

test('case has no meaning in names of headers', () => {
  expect(isSameHeader('X-Foo', 'x-fOO')).toBe(true);
  expect(isSameHeader('X-Foo', 'X-Bar')).toBe(false);
  expect([...ignoredHeaders].toSorted()).toEqual(['accept', 'authorization', 'content-type']);
});

test.for([
  ['100', true],
  ['199', true],
  ['204', true],
  ['205', true],
  ['304', true],
  ['200', false],
  ['300', false],
  ['1000', false],
  ['2104', false],
  ['2041', false],
  ['3304', false],
] as const)('a response with the code %s has no content: %s', ([code, expected]) => {
  expect(codeWithoutContent.test(code)).toBe(expected);
});

test('the words of cells', () => {
  expect([...requiredWords]).toEqual([
    ['Y', true],
    ['N', false],
  ]);
  const meaning = (word: string): boolean | undefined => requiredWords.get(requiredSynonyms.get(word) ?? '');
  expect(['y', 'yes', 'true', 'required'].map(meaning)).toEqual([true, true, true, true]);
  expect(['n', 'no', 'false', 'optional'].map(meaning)).toEqual([false, false, false, false]);
  expect(requiredSynonyms.size).toBe(8);
  expect(typeWords).toEqual(['string', 'number', 'integer', 'boolean', 'array', 'object']);
  expect([...noType]).toEqual(['', '-', 'undefined']);
});
