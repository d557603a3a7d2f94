import { expect, test } from 'vitest';
import { hashOf, parseRecord, printRecord } from '../../../scripts/compiler/merge/record.ts';

const record = {
  source: 'npm:a',
  version: '1.2.3',
  bodies: { 'devices.post': 'device' },
  wording: { 'GET /b': { 'query b': 'h2', 'query a': 'h1' }, 'GET /a': { '': 'h3' }, 'schema C': {} },
  moved: { 'GET /c': { '': 'h4' } },
};

test('a record is sorted, so that a merge changes few lines, and read again', () => {
  const text = printRecord(record);
  const [a, b, first, second] = ['"GET /a"', '"GET /b"', '"query a"', '"query b"'].map((name) => text.indexOf(name));
  expect([a, b, first, second]).toEqual([a, b, first, second].toSorted((x = 0, y = 0) => x - y));
  expect(text).not.toContain('schema C');
  expect(text.endsWith('}\n')).toBe(true);
  const { 'schema C': _, ...wording } = record.wording;
  expect(parseRecord(text)).toEqual({ ...record, wording });
});

test.for<[change: object, message: string]>([
  [{ source: 1 }, 'Expected the members source and version'],
  [{ version: undefined }, 'Expected the members source and version'],
  [{ bodies: { a: 1 } }, 'Expected names in the member bodies'],
  [{ bodies: [] }, 'Expected names in the member bodies'],
  [{ bodies: 'a' }, 'Expected names in the member bodies'],
  [{ wording: { a: 'b' } }, 'Expected hashes in the members wording and moved'],
  [{ wording: { a: { b: 1 } } }, 'Expected hashes in the members wording and moved'],
  [{ moved: null }, 'Expected hashes in the members wording and moved'],
])('a record with %j', ([change, message]) => {
  expect(parseRecord(JSON.stringify({ ...record, ...change }))).toBe(message);
});

test('a record that is no object', () => {
  expect(parseRecord('[]')).toBe('Unexpected content, expected an object');
});

test('white space and a period at the end do not count in a hash', () => {
  expect(hashOf('  One\n two. ')).toBe(hashOf('One two'));
  expect(hashOf('One, two')).not.toBe(hashOf('One two'));
  expect(hashOf('a')).toMatch(/^[\w-]{10}$/);
});
