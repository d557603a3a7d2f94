import { expect, test } from 'vitest';
import { schemaChecker } from '../../../client/verify/check-schema.ts';
import { plainMessage, plainViolations } from '../../../sandbox/request/plain-message.ts';

const messageOf = (keyword: string, limit: unknown, path: string[] = []): string =>
  plainMessage({ schema: { [keyword]: limit } }, '/schema', { path, keyword, message: 'as it is' }).message;

test.each([
  ['type', 'string', 'must be string'],
  ['type', ['string', 'null'], 'must be string or null'],
  ['enum', ['a', 2, null], 'must be one of a, 2, null'],
  ['const', 'a', 'must be "a"'],
  ['pattern', '^a$', 'must match ^a$'],
  ['format', 'uri', 'must have the format uri'],
  ['minimum', 0, 'must be at least 0'],
  ['maximum', 1, 'must be at most 1'],
  ['exclusiveMinimum', 0, 'must be more than 0'],
  ['exclusiveMaximum', 1, 'must be less than 1'],
  ['multipleOf', 2, 'must be a multiple of 2'],
  ['minLength', 1, 'must have at least 1 characters'],
  ['maxLength', 2, 'must have at most 2 characters'],
  ['minItems', 1, 'must have at least 1 items'],
  ['maxItems', 2, 'must have at most 2 items'],
  ['minProperties', 1, 'must have at least 1 properties'],
  ['maxProperties', 2, 'must have at most 2 properties'],
  ['uniqueItems', true, 'must not have equal items'],
  ['anyOf', [], 'must match one of the documented forms'],
  ['oneOf', [], 'must match exactly one of the documented forms'],
  ['not', {}, 'as it is'],
  ['required', ['a'], 'as it is'],
  ['additionalProperties', false, 'as it is'],
])('%s %j: %s', (keyword, limit, message) => {
  expect(messageOf(keyword, limit)).toBe(message);
});

test('without the value of the keyword, the message stays', () => {
  const violation = { path: [], keyword: 'type', message: 'as it is' };
  for (const document of [{ schema: {} }, { schema: true }, {}])
    expect(plainMessage(document, '/schema', violation)).toEqual({ path: [], message: 'as it is' });
});

test('a missing or unknown property is named itself', () => {
  const schema = {
    properties: { item: { required: ['a\nb'], properties: { 'a\nb': {} }, additionalProperties: false } },
  };
  const check = schemaChecker({ paths: {} });
  const violations = check(schema, '/schema', { item: { c: 1 } });
  expect(plainViolations({ schema }, '/schema', ['body'], violations)).toEqual([
    { path: ['body', 'item', 'a\nb'], keyword: 'required', message: 'is required', pointer: '/schema' },
    { path: ['body', 'item', 'c'], keyword: 'additionalProperties', message: 'is not documented', pointer: '/schema' },
  ]);
});

test('the first ten violations are in plain words', () => {
  const violations = Array(12).fill({ path: ['a'], keyword: 'type', message: 'as it is' });
  const document = { schema: { properties: { a: { type: 'string' } } } };
  const messages = plainViolations(document, '/schema', ['query'], violations).map(({ message }) => message);
  expect(messages).toEqual([...Array(10).fill('must be string'), 'as it is', 'as it is']);
});
