import { describe, expect, test } from 'vitest';
import { placeholderOf, stemOf, titleOf } from '../../../scripts/compiler/upstream/names.ts';
import { proseOf } from '../../../scripts/compiler/upstream/prose-of.ts';
import { readUrl } from '../../../scripts/compiler/upstream/url.ts';
import { withoutPlaces } from '../../support/without-places.ts';
import { nodeOf, reported } from './reported.ts';

describe('names', () => {
  test.each([
    ['device', 'device', 'Device'],
    ['applicationApiToken', 'application-api-token', 'Application Api Token'],
    ['applicationAPIToken', 'application-api-token', 'Application API Token'],
    ['a1B', 'a1-b', 'A1 B'],
    ['data_table rows', 'data-table-rows', 'Data Table Rows'],
  ])('%s', (name, stem, title) => {
    expect([stemOf(name), titleOf(name)]).toEqual([stem, title]);
  });

  test.each([
    ['deviceId', 'DEVICE_ID'],
    ['id', 'ID'],
    ['a_b', undefined],
    ['A', undefined],
  ])('the placeholder of %s', (name, placeholder) => {
    expect(placeholderOf(name)).toBe(placeholder);
  });
});

test.each([
  ['A  b\nc', 'A b c'],
  ['a &amp; b', 'a & b'],
  ['a &amp;amp; b', 'a &amp;amp; b'],
  ['&amp;#39; &amp;x', '&amp;#39; &x'],
  ['a < b > c', 'a &lt; b > c'],
  ['<a><b>', '&lt;a>&lt;b>'],
  ['> a', '&gt; a'],
])('the description %s', (text, want) => {
  expect(proseOf(text)).toBe(want);
});

describe('the URL', () => {
  const { at } = nodeOf(1);
  const read = (...paths: string[]) =>
    reported((report) =>
      readUrl(
        paths.map((value) => ({ value, at })),
        at,
        report,
      ),
    );

  test('of two paths', () => {
    const { result, messages: found } = read('/a/{bId}', '/c-1/{d}');
    expect(found).toEqual([]);
    expect(withoutPlaces(result)).toEqual({
      origin: 'https://api.losant.com',
      segments: [
        { kind: 'literal', text: 'a' },
        { kind: 'placeholder', text: 'B_ID' },
        { kind: 'literal', text: 'c-1' },
        { kind: 'placeholder', text: 'D' },
      ],
    });
  });

  test('of an empty path has nothing', () => {
    expect(read('')).toMatchObject({ result: { segments: [] }, messages: [] });
  });

  test.each([
    ['a', []],
    ['a/b', ['b']],
    ['/a/', ['a']],
    ['/a/{B}/c', ['a', 'c']],
    ['/a b/c', ['c']],
    ['/x{a}', []],
    ['/{a}x', []],
    ['/x/{}', ['x']],
  ])('%s is reported, and keeps what can be read', (path, want) => {
    const { result, messages: found } = read(path);
    expect(result.segments.map(({ text }) => text)).toEqual(want);
    expect(found).toEqual([
      `a.json:1:1 Unexpected path: “${path}”, expected a path of “/” and segments, each fixed text or {nameInCamelCase}`,
    ]);
  });
});
