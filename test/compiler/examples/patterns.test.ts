import { describe, expect, test } from 'vitest';
import { isSafe } from '../../../scripts/compiler/dialect/patterns.ts';
import { isBounded, withoutUnsafePatterns } from '../../../scripts/compiler/examples/patterns.ts';

describe('a pattern is decided in bounded time', () => {
  test.each([
    '^[A-Fa-f\\d]{24}$',
    '^(0|([1-9]\\d*))\\.(0|([1-9]\\d*))\\.(0|([1-9]\\d*))$',
    '^(?=.*[A-Z])(?=.*[^A-z0-9])(?=.*[0-9])(?=.*[a-z]).{8,}$',
    '^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$',
    '.*',
    '([a*+|]b)+c',
    '(?=a*a*)b*b*',
    'abc',
    '\\+\\+\\+\\+[+][*][+][*]',
    '(\\(a\\+\\|)+b',
    '^(a|b){1}$'.replace('{1}', ''),
  ])('%s', (pattern) => {
    expect(isSafe(pattern)).toBe(true);
  });
});

describe('a pattern can take exponential time', () => {
  test.each([
    '(a+)+$',
    '(a*)*b',
    '(a|aa)+$',
    '((a)|(b))+$',
    '(?:a|a)*$',
    '([a-z]+)*$',
    '(a{2,}){2,}',
    'a*a*a*a*b',
    '(?=a*a*a*a*)b',
    '(?!xa*a*a*a*)b',
    '(b*){20}',
    '(ba{10,})+',
    '((a+)b?)+$',
    '((a)b){10,}',
    '(.*a){20}',
  ])('%s', (pattern) => {
    expect(isSafe(pattern)).toBe(false);
  });
});

test('unsafe patterns are reported and left out, safe ones are kept', () => {
  const reported: string[] = [];
  const schema = {
    properties: { pattern: { pattern: '(a+)+' } },
    patternProperties: { '(b+)+': true, '^x': { pattern: '^y$' } },
    examples: ['kept elsewhere'],
    example: { pattern: '(a+)+' },
    'x-example': { pattern: '(a+)+' },
  };
  expect(withoutUnsafePatterns(schema, (pattern) => reported.push(pattern))).toEqual({
    properties: { pattern: {} },
    patternProperties: { '^x': { pattern: '^y$' } },
  });
  expect(reported).toEqual(['(a+)+', '(b+)+']);
});

test('patterns are found in lists, and nothing else is taken for a pattern', () => {
  const reported: string[] = [];
  const schema = { allOf: [{ pattern: '(a+)+' }, { title: '(a+)+', pattern: 5 }], patternProperties: 1 };
  expect(withoutUnsafePatterns(schema, (pattern) => reported.push(pattern))).toEqual({
    allOf: [{}, { title: '(a+)+', pattern: 5 }],
    patternProperties: 1,
  });
  expect(reported).toEqual(['(a+)+']);
});

test('names of properties, and data, are not keywords', () => {
  const schema = {
    properties: { example: { type: 'string' }, 'x-y': true, '(a+)+': true },
    enum: [{ pattern: '(a+)+', example: 1 }],
    const: { examples: [] },
  };
  expect(withoutUnsafePatterns(schema, () => expect.unreachable())).toEqual(schema);
});

test('what a dependency names is no keyword', () => {
  const copy = withoutUnsafePatterns({ dependentRequired: { $id: ['a'] }, title: 'b' }, () => expect.unreachable());
  expect(copy).toHaveProperty('dependentRequired', { $id: ['a'] });
  // The validator looks for identifiers in what it can enumerate.
  expect(Object.keys(Object(copy))).toEqual(['title']);
  const other = withoutUnsafePatterns({ title: 'b' }, () => expect.unreachable());
  expect(other).not.toHaveProperty('dependentRequired');
});

test('long strings are not matched', () => {
  expect(isBounded({ a: ['x'.repeat(1000)] })).toBe(true);
  expect(isBounded({ a: ['x'.repeat(1001)] })).toBe(false);
  expect(isBounded(['a', 'x'.repeat(1001), 1])).toBe(false);
  expect(isBounded({ a: 'x'.repeat(1001), b: 'a' })).toBe(false);
});
