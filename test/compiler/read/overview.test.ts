import { expect, test } from 'vitest';
import { pageLinks } from '../../../scripts/compiler/read/page-links.ts';
import { SourceText } from '../../../scripts/compiler/read/text.ts';
import { readText } from '../../support/read-text.ts';

const read = (text: string) => readText(`# Losant REST API\n\n## Title\n\n${text}`).sections[0];

test.for<[item: string, page: string, label: string, text: string]>([
  ['* [Device](/rest-api/device/)  \n  Reads one.', 'device', 'Device', 'Reads one.'],
  ['- [Device](/rest-api/device)\\\n  Reads one\n  device &copy;.', 'device', 'Device', 'Reads one\ndevice ©.'],
  ['+ [Data Table](data-table-2.md)\n  Reads one.', 'data-table-2', 'Data Table', 'Reads one.'],
  ['*   [Device](./device.md)   \n    Reads one.', 'device', 'Device', 'Reads one.'],
])('the item %j describes a page', ([item, page, label, text]) => {
  const section = read(item);
  expect(section?.resources).toMatchObject([{ page, label, description: { value: text }, at: { line: 5 } }]);
  expect(section?.throttles).toEqual([]);
  expect(section?.text.value).toBe('');
});

test.for<[item: string, page: string, fragment: string, text: string]>([
  ['* [A](/rest-api/a/#b) is limited to 1.', 'a', 'b', '[A](/rest-api/a/#b) is limited to 1.'],
  ['- [A](/rest-api/a#b-c) is limited to 1\n  &amp; 2.', 'a', 'b-c', '[A](/rest-api/a#b-c) is limited to 1\n& 2.'],
  ['* [A](a.md#b) is\n  limited to\n  1.', 'a', 'b', '[A](a.md#b) is\nlimited to\n1.'],
  ['+ [A](./a.md#b) is limited to 1.', 'a', 'b', '[A](./a.md#b) is limited to 1.'],
])('the item %j describes an operation', ([item, page, fragment, text]) => {
  const section = read(item);
  expect(section?.throttles).toMatchObject([{ page, fragment, text: { value: text }, at: { line: 5 } }]);
  expect(section?.resources).toEqual([]);
  expect(section?.text.value).toBe(item.replace('&amp;', '&'));
});

test.for([
  '[Device](device.md)\n  Reads one.',
  '* See [Device](device.md)\n  for one.',
  '* [Device](device.md)',
  '* [Device](device.md) Reads one.',
  '* [Device](https://losant.com/device/)\n  Reads one.',
  '* [Device](device.md#get)\n  Reads one.',
  '* [A](a.md) is limited to 1.',
  '* [A](a.md#b) is unlimited.',
  '* See [A](a.md#b) is limited to 1.',
])('%j is text', (item) => {
  expect(read(item)).toMatchObject({ resources: [], throttles: [], text: { value: item } });
});

test('the text of a section keeps its lines, without the items about pages', () => {
  const item = '* [Device](device.md)\n  Reads one.';
  const section = read(`a\nb\n\n\n### c\nd\n\n${item}\n* e\n\n| f | g |\n| - | - |\n| 1 | 2 |\n\n      h\n      i`);
  expect(section?.text.value).toBe('a\nb\n\n### c\nd\n\n* e\n\n| f | g |\n| - | - |\n| 1 | 2 |\n\n      h\n      i');
  expect(section?.text.at).toEqual({ line: 5, column: 1, endLine: 21, endColumn: 8 });
});

test('links from page to page, with their places', () => {
  const text =
    'a [A](a.md) [B](./b-2.md#c)\n[](/rest-api/d/#e-f) [G](/rest-api/g/) [H](/rest-api/h) [I](/rest-api/i#j)';
  const source = new SourceText(text);
  const links = pageLinks(source);
  expect(links.map(({ at, ...link }) => link)).toEqual([
    { page: 'a' },
    { page: 'b-2', fragment: 'c' },
    { page: 'd', fragment: 'e-f' },
    { page: 'g' },
    { page: 'h' },
    { page: 'i', fragment: 'j' },
  ]);
  expect(links.map(({ at }) => source.slice(at))).toEqual(text.match(/\[.*?\)/g));
});

test.for([
  '[A](a)',
  '[A](A.md)',
  '[A](a.md#)',
  '[A](a.md#b c)',
  '[A](b/a.md)',
  '[A](https://a/)',
  '[A\n](a.md)',
  'a.md',
])('%j is no link to a page', (text) => {
  expect(pageLinks(new SourceText(text))).toEqual([]);
});
