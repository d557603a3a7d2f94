import { describe, expect, test } from 'vitest';
import type { Section } from '../../../scripts/compiler/read/section.ts';
import { placesAndCodes, sectionOf } from '../../support/section.ts';

test.for<[text: string, ...faults: string[]]>([
  ['a\n```\nb\n```'],
  ['a\n```\nb', '2:1-3:2 fence/unclosed'],
  ['a\n```\nb\n```\n\n~~~\nb', '6:1-7:2 fence/unclosed'],
  ['a\n```\nb\n```\n\n~~~\n~~~\n\n    code'],
  ['    code'],
  ['<!-- a -->'],
  ['<!-- a\n\nb', '1:1-3:2 comment/unclosed'],
  ['<!-- a --> <!-- b', '1:1-1:18 comment/unclosed'],
  ['<!-- a\n\n<br/>\n\nb\n-->'],
  ['<br/> <!-- a\n\nb'],
  ['a <!-- b'],
])('what is not closed in %j', ([text, ...faults]) => {
  expect(placesAndCodes(sectionOf(text))).toEqual(faults);
});

test('a block is claimed once', () => {
  const section = sectionOf('a\n\nb');
  const [a, b] = section.blocks;
  if (!a || !b) throw new Error('no blocks');
  section.claim(a, 'prose', 'first');
  expect([section.isClaimed(a), section.isClaimed(b)]).toEqual([true, false]);
  expect(() => section.claim(a, 'fact', 'second')).toThrow('block on line 1 claimed by first and second');
});

test('the ledger has all blocks, with the cells that are not read', () => {
  const section = sectionOf('a\n\n| b | c |\n| - | - |\n| d | |\n\n```json\n{}\n```');
  const [paragraph, header, row, code] = section.blocks;
  const cell = row?.cells?.[1];
  if (!paragraph || !header || !row || !code || !cell) throw new Error('no blocks');
  section.claim(row, 'fact', 'row');
  section.claim(code, 'fact', 'json', 0);
  section.leaveUnread(cell.at);
  expect(section.close('prose', () => undefined)).toEqual([
    { at: paragraph.at, kind: 'paragraph', disposition: 'unknown' },
    { at: header.at, kind: 'row', disposition: 'unknown', cells: header.cells?.map(({ at }) => ({ at })) },
    {
      at: row.at,
      kind: 'row',
      disposition: 'fact',
      construct: 'row',
      cells: [{ at: row.cells?.[0]?.at }, { at: cell.at, isUnread: true }],
    },
    { at: code.at, kind: 'code', disposition: 'fact', construct: 'json', members: 0 },
  ]);
});

describe('blocks that nothing claims', () => {
  const close = (text: string, prepare = (_: Section): void => undefined): string[] => {
    const section = sectionOf(text);
    prepare(section);
    section.close('prose', (source, { at }) => (source.slice(at) === 'FACT' ? ['A', 'B'] : undefined));
    return placesAndCodes(section);
  };
  const claimed =
    (line: number) =>
    (section: Section): void => {
      for (const block of section.blocks) if (block.at.line === line) section.claim(block, 'prose', 'test');
    };

  test.for<[name: string, text: string, ...faults: string[]]>([
    ['each block', 'a\n\nb', '1:1-1:2 block/unexpected', '3:1-3:2 block/unexpected'],
    ['a list', '* a\n* b\n\nc', '1:1-2:4 block/unexpected', '4:1-4:2 block/unexpected'],
    ['a table', '| a |\n| - |\n| b |', '1:1-3:6 block/unexpected'],
    ['what is under a heading', '### a\n\nb\n\nc', '1:1-5:2 block/unexpected'],
    ['a heading behind a block', 'a\n\n### b\n\nc', '1:1-1:2 block/unexpected', '3:1-5:2 block/unexpected'],
    ['what follows a fact', 'a\n\nFACT\n\nb', '1:1-1:2 block/unexpected', '3:1-5:2 block/misplaced'],
    ['a fact under a heading', '### a\n\nFACT\n\nb', '1:1-5:2 block/misplaced'],
  ])('%s', ([, text, ...faults]) => {
    expect(close(text)).toEqual(faults);
  });

  test('a claimed block ends a run', () => {
    expect(close('* a\n* b\n* c', claimed(2))).toEqual(['1:1-1:4 block/unexpected', '3:1-3:4 block/unexpected']);
    expect(close('FACT\n\na\n\nb', claimed(3))).toEqual(['1:1-1:5 block/misplaced', '5:1-5:2 block/unexpected']);
  });

  test('what another fault overlaps is not reported', () => {
    const report =
      (line: number, endLine: number) =>
      (section: Section): void =>
        section.report('fence/unclosed', { line, column: 1, endLine, endColumn: 1 }, {});
    const rest = (line: number, endLine: number): string[] => close('a\n\nb\nc\n\nd', report(line, endLine)).slice(1);
    expect(rest(1, 1)).toEqual(['3:1-4:2 block/unexpected', '6:1-6:2 block/unexpected']);
    expect(rest(3, 3)).toEqual(['1:1-1:2 block/unexpected', '6:1-6:2 block/unexpected']);
    expect(rest(4, 4)).toEqual(['1:1-1:2 block/unexpected', '6:1-6:2 block/unexpected']);
    expect(rest(1, 6)).toEqual([]);
    expect(rest(2, 2)).toEqual(['1:1-1:2 block/unexpected', '3:1-4:2 block/unexpected', '6:1-6:2 block/unexpected']);
  });

  test('the message says what was found, what was expected, and where it belongs', () => {
    const section = sectionOf('a\nb\n\nFACT');
    section.close('prose', (source, { at }) => (source.slice(at) === 'FACT' ? ['A', 'B'] : undefined));
    expect(section.faults).toMatchObject([
      { actual: 'paragraph: a\nb', expected: 'prose' },
      { actual: 'paragraph: FACT', expected: 'it under “### A” or “### B”' },
    ]);
  });
});

test('prose of blocks: rows and items together, code with its indentation', () => {
  const text = 'a &copy;\n\n* b\n* c &copy;\n\n| d |\n| - |\n| e |\n\n    f &copy;\n    g\n\nh';
  const section = sectionOf(text);
  const [first] = section.blocks;
  expect(section.prosesOf(section.blocks).map(({ value }) => value)).toEqual([
    'a ©',
    '* b\n* c ©',
    '| d |\n| - |\n| e |',
    '    f &copy;\n    g',
    'h',
  ]);
  expect(first && section.proseOf(first)).toEqual({ value: 'a ©', at: first?.at });
});
