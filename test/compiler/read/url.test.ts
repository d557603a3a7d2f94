import { expect, test } from 'vitest';
import { readUrl } from '../../../scripts/compiler/read/url.ts';
import { placesAndCodes, sectionOf } from '../../support/section.ts';

function read(url: string) {
  const section = sectionOf(url);
  return { section, url: readUrl(section, url, section.source.place(0, url.length)) };
}

test.for<[text: string, origin: string, ...segments: string[]]>([
  ['https://api.losant.com', 'https://api.losant.com'],
  ['http://localhost:8080/a', 'http://localhost:8080', 'literal a'],
  ['https://api-2.losant.com/a/b.c', 'https://api-2.losant.com', 'literal a', 'literal b.c'],
  ['https://h/**`A_ID2`**/a/**`B`**', 'https://h', 'placeholder A_ID2', 'literal a', 'placeholder B'],
  ["https://h/A-z0.9_~!$&'()+,;=:@%20*a", 'https://h'],
  ["https://h/A-z0.9_~!$&'()+,;=:@%20", 'https://h', "literal A-z0.9_~!$&'()+,;=:@%20"],
  // The same words, but not a placeholder.
  ['https://h/a/**`A`**/a', 'https://h', 'literal a', 'placeholder A', 'literal a'],
])('the parts of %s', ([text, origin, ...segments]) => {
  const { section, url } = read(text);
  if (segments.length === 0 && text !== origin) return expect(url).toBeUndefined();
  expect(section.faults).toEqual([]);
  expect(url).toMatchObject({ origin, at: { line: 1, column: 1, endColumn: text.length + 1 } });
  expect(url?.segments.map((segment) => `${segment.kind} ${segment.text}`)).toEqual(segments);
  for (const segment of url?.segments ?? []) expect(section.source.slice(segment.at)).toBe(segment.text);
});

test.for<[text: string, place: string, actual: string, expected: RegExp]>([
  ['/a', '1:1-1:3', '/a', /^scheme and host/],
  ['ftp://h/a', '1:1-1:10', 'ftp://h/a', /^scheme and host/],
  ['a https://h/a', '1:1-1:14', 'a https://h/a', /^scheme and host/],
  ['https:///a', '1:1-1:11', 'https:///a', /^scheme and host/],
  ['https://h?a', '1:1-1:12', 'https://h?a', /^a path that begins/],
  ['https://h/', '1:1-1:11', 'https://h/', /^a path that does not end/],
  ['https://h/a/', '1:1-1:13', 'https://h/a/', /^a path that does not end/],
  ['https://h/a//', '1:13-1:13', '//', /^a segment/],
  ['https://h//a', '1:11-1:11', '//', /^a segment/],
  ['https://h/a?b=c', '1:11-1:16', 'a?b=c', /^a segment/],
  ['https://h/a/**`b`**', '1:13-1:20', '**`b`**', /^a segment/],
  ['https://h/**`2A`**', '1:11-1:19', '**`2A`**', /^a segment/],
  ['https://h/a**`B`**', '1:11-1:19', 'a**`B`**', /^a segment/],
  ['https://h/**`B`**a', '1:11-1:19', '**`B`**a', /^a segment/],
  ['https://h/`B`', '1:11-1:14', '`B`', /^a segment/],
  ['https://h/**`A_B`**/**`A__B`**', '1:21-1:31', '**`A__B`**', /^each placeholder once/],
])('%s is reported', ([text, place, actual, expected]) => {
  const { section, url } = read(text);
  expect(url).toBeUndefined();
  expect(placesAndCodes(section)).toEqual([`${place} url/invalid`]);
  expect(section.faults).toMatchObject([{ actual, expected: expect.stringMatching(expected) }]);
});
