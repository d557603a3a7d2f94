import { expect, test } from 'vitest';
import { isPattern } from '../../../scripts/compiler/dialect/patterns.ts';
import { isNames, violation } from '../../../scripts/compiler/schema/check-keyword.ts';
import type { Dialect, Shape } from '../../../scripts/compiler/schema/keywords.ts';
import { jsonNode } from '../../support/json-node.ts';

const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const node = (text: string) => jsonNode('schemas.md', { text, at });

const types = 'one or several of array, boolean, integer, null, number, object, string';

/** Values that a keyword of the shape can have, others, and what the message then expects. */
test.each<[Shape, accepted: string[], rejected: string[], expected: string]>([
  ['schemas', ['[{}]', '[1, 2]'], ['[]', '{}', '1', 'null'], 'a non-empty array of schemas'],
  ['values', ['[1]', '[null, {}]'], ['[]', '{}', '"a"'], 'a non-empty array'],
  ['array', ['[]', '[1]'], ['{}', '"a"', 'null'], 'an array'],
  ['map', ['{}', '{"a":1}'], ['[]', 'null', '1'], 'an object of schemas'],
  ['dependencies', ['{}'], ['[]', 'true'], 'an object of schemas'],
  [
    'type',
    ['"string"', '"null"', '["string"]', '["string","null"]'],
    [
      '"text"',
      '1',
      'null',
      '{}',
      '[]',
      '["string","string"]',
      '["string","text"]',
      '["text","string"]',
      '[["string"]]',
    ],
    types,
  ],
  ['names', ['[]', '["a","b"]'], ['["a","a"]', '[1]', '["a",1]', '"a"', '{}'], 'an array of property names, each once'],
  ['count', ['0', '3', '2.0'], ['-1', '1.5', '"1"', 'null', '[]'], 'a whole number from 0'],
  ['positive', ['1', '0.5'], ['0', '-1', '"1"', 'true'], 'a number above 0'],
  ['number', ['0', '-1.5'], ['"1"', 'null', '[1]'], 'a number'],
  ['boolean', ['true', 'false'], ['"true"', '0', 'null'], 'true or false'],
  ['pattern', ['"^a+$"', '""'], ['"("', '"\\\\-"', '1', '[]'], 'a regular expression (ECMA-262)'],
  ['string', ['""', '"a"'], ['1', 'null', '{}'], 'a string'],
  ['reference', ['"#"'], ['1', '{}'], 'a string'],
  ['schema', ['1', '{}'], [], ''],
  ['any', ['1', '{}'], [], ''],
  ['items', ['1', '{}'], [], ''],
])('%s', (shape, accepted, rejected, expected) => {
  for (const text of accepted) expect(violation(shape, node(text), 'draft-07'), text).toBeUndefined();
  for (const text of rejected) expect(violation(shape, node(text), 'draft-07'), text).toBe(expected);
});

test.each<[Dialect, string, string | undefined]>([
  ['draft-04', 'true', undefined],
  ['draft-04', '1', 'a boolean'],
  ['draft-06', '1', undefined],
  ['draft-06', 'true', 'a number'],
  ['draft-07', '1.5', undefined],
  ['draft-07', '"1"', 'a number'],
])('exclusiveMinimum of %s: %s', (dialect, text, want) => {
  expect(violation('limit', node(text), dialect)).toBe(want);
});

test('names are distinct strings', () => {
  expect(
    ['[]', '["a"]', '["a","b"]', '["a","a"]', '["a",null]', 'null', '"a"'].map((text) => isNames(node(text))),
  ).toEqual([true, true, true, false, false, false, false]);
});

test('patterns have Unicode semantics', () => {
  expect(['a', '\\p{L}', '(', '\\-', 'a{1', '[a-z]'].map(isPattern)).toEqual([true, true, false, false, false, true]);
});
