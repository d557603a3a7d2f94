import { expect, test } from 'vitest';
import { bare } from '../../../scripts/compiler/model/bare.ts';
import { basename, pageName } from '../../../scripts/compiler/model/file-name.ts';
import { comparePlaces, startOfPage } from '../../../scripts/compiler/model/place.ts';
import { isRecord, ownMember } from '../../../scripts/compiler/model/record.ts';
import type { UrlSegment } from '../../../scripts/compiler/model/reference.ts';
import { urlText } from '../../../scripts/compiler/model/url-text.ts';

test('a record is an object that is no array', () => {
  expect([{}, Object.create(null)].every(isRecord)).toBe(true);
  expect([null, [], 'text', 1, undefined].some(isRecord)).toBe(false);
});

test('only own members count', () => {
  expect(ownMember({ a: 1 }, 'a')).toBe(1);
  expect(ownMember({ a: 1 }, 'constructor')).toBeUndefined();
  expect(ownMember(['x'], '0')).toBe('x');
  for (const value of [null, undefined, 'text']) expect(ownMember(value, 'length')).toBeUndefined();
});

test('a copy without prototypes', () => {
  const value = { a: [{ b: null }], c: 'text' };
  const copy = bare(value);
  expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
  expect('constructor' in copy).toBe(false);
  expect(copy.a[0] && 'constructor' in copy.a[0]).toBe(false);
  expect(Array.isArray(copy.a)).toBe(true);
});

test.for([
  ['spec/reference/devices.md', 'devices.md', 'devices'],
  ['C:\\spec\\devices.md', 'devices.md', 'devices'],
  ['devices.md', 'devices.md', 'devices'],
  ['a/devices.mdx', 'devices.mdx', 'devices.mdx'],
  ['a.md/devices.md.md', 'devices.md.md', 'devices.md'],
] as const)('the names of %s', ([path, file, page]) => {
  expect(basename(path)).toBe(file);
  expect(pageName(path)).toBe(page);
});

test('places are ordered by file, line and column', () => {
  const places = (['a 1 1', 'a 1 2', 'a 2 1', 'a 10 1', 'b 1 1'] as const).map((text) => {
    const [file = '', line, column] = text.split(' ');
    return { file, line: Number(line), column: Number(column), endLine: 99, endColumn: 1 };
  });
  for (const [i, one] of places.entries())
    for (const [j, other] of places.entries()) expect(Math.sign(comparePlaces(one, other))).toBe(Math.sign(i - j));
});

test('a URL has its placeholders as plain text', () => {
  const segments: UrlSegment[] = [
    { kind: 'literal', text: 'devices', at: startOfPage },
    { kind: 'placeholder', text: 'DEVICE_ID', at: startOfPage },
  ];
  expect(urlText({ origin: 'https://api.losant.com', segments })).toBe('https://api.losant.com/devices/DEVICE_ID');
});
