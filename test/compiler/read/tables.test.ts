import { expect, test } from 'vitest';
import { readHeader } from '../../../scripts/compiler/read/table-header.ts';
import { linesOf, unmarkedTable } from '../../../scripts/compiler/read/unmarked-table.ts';
import { placesAndCodes, sectionOf } from '../../support/section.ts';

test.for<[line: string, ...cells: string[]]>([
  ['| a | b |', 'a', 'b'],
  ['a | b', 'a', 'b'],
  ['  |a|  b  c|', 'a', 'b  c'],
  ['a | | b', 'a', '', 'b'],
  ['a \\| b | c', 'a | b', 'c'],
  ['a \\\\| c', 'a \\\\', 'c'],
  ['||', ''],
  ['a'],
])('the cells of the line %j', ([line, ...cells]) => {
  const section = sectionOf(`text\n${line}`);
  const block = section.blocks[0];
  if (!block) throw new Error('no block');
  const [text, found] = linesOf(section, block.at);
  expect(text?.cells.map(({ value }) => value)).toEqual(['text']);
  expect(found?.cells.map(({ value }) => value)).toEqual(cells.length > 0 ? cells : [line]);
  expect(found?.at).toEqual({ line: 2, column: 1, endLine: 2, endColumn: line.trimEnd().length + 1 });
  for (const { value, at } of found?.cells ?? []) expect(section.source.slice(at).replaceAll('\\|', '|')).toBe(value);
});

test.for<[name: string, text: string, rows: string[][] | undefined, ...faults: string[]]>([
  [
    'no delimiter row',
    'Code | Type\n200 | a\n400 | b',
    [
      ['Code', 'Type'],
      ['200', 'a'],
      ['400', 'b'],
    ],
    '1:1-1:12 table/delimiter-row',
  ],
  [
    'a short one',
    'text\n\nmore\n| Code | Type |\n| :-: |\n| 200 | a |',
    [
      ['Code', 'Type'],
      ['200', 'a'],
    ],
    '5:1-5:8 table/delimiter-row',
  ],
  ['only a header', 'More | Code', [['More', 'Code']], '1:1-1:12 table/delimiter-row'],
  ['no columns that are known', 'More | Less\n200 | a', undefined],
  ['one column', 'Code\n200', undefined],
  ['no paragraph', '    Code | Type\n    200 | a', undefined],
  [
    'a line that only begins like one',
    'Code | Type\n-- | -a',
    [
      ['Code', 'Type'],
      ['--', '-a'],
    ],
    '1:1-1:12 table/delimiter-row',
  ],
])('a table that Markdown does not see: %s', ([, text, rows, ...faults]) => {
  const section = sectionOf(text);
  const found = unmarkedTable(section, section.blocks, 'responses');
  expect(found?.map(({ cells }) => cells.map(({ value }) => value))).toEqual(rows);
  expect(placesAndCodes(section)).toEqual(faults);
});

const end = { line: 3, column: 1, endLine: 3, endColumn: 9 };

test.for<[header: string, names: string | undefined, ...faults: string[]]>([
  ['Code | Type | Description', undefined],
  ['**Code** | `Type` | *Description*', 'Code | Type | Description'],
  ['Type | Description | Code', undefined],
  ['Cod | Type | Description', 'Code | Type | Description', '1:1-1:4 table/unknown-column Cod “Code”'],
  ['Status | Type | Description', 'Code | Type | Description', '1:1-1:7 table/unknown-column Status “Code”'],
  [
    'Cod | Typ | Description',
    'Code | Type | Description',
    '1:1-1:4 table/unknown-column Cod “Code”',
    '1:7-1:10 table/unknown-column Typ “Type”',
  ],
  [
    'Status | Kind | Description',
    undefined,
    '1:1-3:9 table/unknown-column Status the columns Code, Type, Description',
    '1:10-3:9 table/unknown-column Kind the columns Code, Type, Description',
  ],
  ['Code | Type', undefined, '1:1-3:9 table/missing-column Code, Type a column Description'],
  ['Code | X', 'Code | X', '1:8-3:9 table/unknown-column X the columns Code, Type, Description'],
  [
    'Code | Typ',
    'Code | Type',
    '1:8-1:11 table/unknown-column Typ “Type”',
    '1:1-3:9 table/missing-column Code, Typ a column Description',
  ],
  ['Code | Type | Description | Code', undefined, '1:29-3:9 table/duplicate-column undefined undefined'],
  [
    'Code | Code',
    undefined,
    '1:8-3:9 table/duplicate-column undefined undefined',
    '1:1-3:9 table/missing-column Code, Code a column Type, Description',
  ],
])('the header %s', ([header, names, ...faults]) => {
  const section = sectionOf(header);
  const line = linesOf(section, section.source.place(0, header.length))[0];
  if (!line) throw new Error('no line');
  const found = readHeader(section, line, 'responses', end);
  expect(found).toEqual({ names: (names ?? header).split(' | '), isRight: faults.length === 0 });
  expect(
    placesAndCodes(section).map((fault, i) => `${fault} ${section.faults[i]?.actual} ${section.faults[i]?.expected}`),
  ).toEqual(faults);
});
