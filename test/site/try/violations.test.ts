import { expect, test } from 'vitest';
import { violationsIn } from '../../../site/browser/try/violations.ts';

const error = (message: unknown): string => JSON.stringify({ type: 'Validation', message });

test.each([
  [
    'query.limit: must be integer; body.name: is required',
    [
      { path: 'query.limit', message: 'must be integer' },
      { path: 'body.name', message: 'is required' },
    ],
  ],
  ['body: must be object; and 3 more', [{ path: 'body', message: 'must be object' }]],
  // A message may contain what separates messages.
  [
    'query.sort: must be one of a; b: c, query; header.x: is required',
    [
      { path: 'query.sort', message: 'must be one of a; b: c, query' },
      { path: 'header.x', message: 'is required' },
    ],
  ],
  ['body.a.0.b: must match ^[a-z]: $\n', [{ path: 'body.a.0.b', message: 'must match ^[a-z]: $\n' }]],
  ['Device was not found', []],
  ['bodyguard: is not there', []],
  [['body: x'], []],
  [null, []],
])('the violations of %j', (message, expected) => {
  expect(violationsIn({ text: error(message), violations: null })).toEqual(expected);
});

test.each(['', 'null', '[]', '"body: x"', '<html>', '{"message":'])(
  'an error without a message has none: %s',
  (text) => {
    expect(violationsIn({ text, violations: null })).toEqual([]);
  },
);

test('the violations of the mock are in a header if the document has no such error', () => {
  const violations = JSON.stringify([
    { location: ['request', 'query', 'limit'], severity: 'Error', message: 'must be integer' },
    { location: ['response', 'body'], message: 'is wrong' },
    { location: 'request', message: 'x' },
    null,
  ]);
  const text = JSON.stringify({ title: 'Invalid request' });
  expect(violationsIn({ text, violations })).toEqual([{ path: 'query.limit', message: 'must be integer' }]);
  expect(violationsIn({ text, violations: '[{' })).toEqual([]);
});
