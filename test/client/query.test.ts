import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeQuery } from '../../client/query.ts';

// The serializer of the vendor's client; the API is known to accept its output.
const require = createRequire(createRequire(import.meta.url).resolve('losant-rest'));
const qs: { stringify(value: unknown): string; parse(text: string, options?: object): unknown } = require('qs');

const decoded = (query: string): string => decodeURIComponent(query);

describe('serializeQuery', () => {
  const cases: [string, { given: Record<string, unknown>; want: string }][] = [
    ['nothing', { given: {}, want: '' }],
    ['scalars', { given: { page: 0, filter: 'my * device', on: false }, want: 'page=0&filter=my * device&on=false' }],
    ['undefined and null', { given: { a: undefined, b: null, c: 1 }, want: 'c=1' }],
    ['an empty string, which differs from an absent value', { given: { orgId: '' }, want: 'orgId=' }],
    [
      'objects in an array',
      {
        given: { tagFilter: [{ key: 'Floor', value: '2' }, { key: 'Serial' }] },
        want: 'tagFilter[0][key]=Floor&tagFilter[0][value]=2&tagFilter[1][key]=Serial',
      },
    ],
    [
      'arrays in an object',
      {
        given: { auditLogFilter: { primaryTarget: [{ type: 'Dashboard' }] } },
        want: 'auditLogFilter[primaryTarget][0][type]=Dashboard',
      },
    ],
    [
      'undefined inside, without a gap',
      { given: { a: [1, undefined, 2], b: { c: undefined, d: 1 } }, want: 'a[0]=1&a[1]=2&b[d]=1' },
    ],
    ['an empty first value, without a stray ampersand', { given: { a: {}, b: [], c: 1 }, want: 'c=1' }],
    ['a date', { given: { since: new Date(0) }, want: 'since=1970-01-01T00:00:00.000Z' }],
    ['a big integer', { given: { start: 12345678901234567890n }, want: 'start=12345678901234567890' }],
  ];
  test.each(cases)('%s', (_, { given, want }) => expect(decoded(serializeQuery(given))).toBe(want));

  test('encodes names and values', () => {
    expect(serializeQuery({ 'a b': '&=?#/+ü' })).toBe('a%20b=%26%3D%3F%23%2F%2B%C3%BC');
    expect(serializeQuery({ a: [1] })).toBe('a%5B0%5D=1');
  });

  test('serializes JSON-valued parameters as JSON, but passes strings through', () => {
    const query = { $or: [{ name: 'x' }] };
    const isJson = (name: string): boolean => name !== 'page';
    expect(decoded(serializeQuery({ query, page: 1 }, isJson))).toBe('query={"$or":[{"name":"x"}]}&page=1');
    expect(decoded(serializeQuery({ query: '{"a":1}' }, isJson))).toBe('query={"a":1}');
    expect(serializeQuery({ query: undefined, other: null }, isJson)).toBe('');
  });

  const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-zA-Z$]{1,6}$/), tie('any'), { maxKeys: 4 }),
    ),
  })).any;

  test('matches the vendor’s serializer for any value without null', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value), (query) => {
        const ours = new URLSearchParams(serializeQuery(query));
        const theirs = new URLSearchParams(qs.stringify(query));
        expect([...ours]).toEqual([...theirs]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
