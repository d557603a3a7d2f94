import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split } from '../../../scripts/compiler/read/split.ts';

/** Lines that begin a piece, that keep one from ending, and some between. */
const lines = fc.constantFrom(
  '',
  'words',
  '# Title',
  '## Get',
  '## Get',
  '## Patch',
  '##',
  ' ## Put',
  '### Part',
  '---',
  'key: value',
  '```',
  '```json',
  '~~~',
  '  ```',
  '<!--',
  '-->',
  '<!-- one line -->',
  '    code',
);
const pages = fc.array(lines, { maxLength: 20 });

test('pieces are the page, in order and with their lines', () => {
  const property = fc.property(pages, (page) => {
    const text = page.join('\n');
    const placed = split(text);
    const sections = placed.slice(placed[1]?.lines === 0 ? 1 : 0);
    expect(sections.map(({ piece }) => piece.text).join('\n')).toBe(text);
    for (const { lines: before, piece } of sections)
      expect(
        text
          .split('\n')
          .slice(before, before + piece.lines)
          .join('\n'),
      ).toBe(piece.text);
  });
  fc.assert(property, { seed: 20190307, numRuns: 250 });
});

test('with an earlier edition of the page at hand: the same pieces', () => {
  const property = fc.property(
    pages,
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.array(lines, { maxLength: 2 })), { maxLength: 3 }),
    (page, edits) => {
      let known = split(page.join('\n'));
      for (const [at, length, more] of edits) {
        page = page.toSpliced(at % (page.length + 1), length, ...more);
        known = split(page.join('\n'), known);
        expect(known).toEqual(split(page.join('\n')));
      }
    },
  );
  fc.assert(property, { seed: 20190308, numRuns: 400 });
});

test('pieces that did not change are the same objects, wherever they stand', () => {
  const before = split('# Title\n\n## A\n\na\n\n## B\n\nb\n\n## C\n\nc\n');
  const after = split('# Title\n\n## New\n\n## C\n\nc\n\n## A\n\na\n\n## B\n\nbb\n', before);
  const texts = ({ piece }: (typeof before)[number]): string => piece.text.split('\n')[0] ?? '';
  expect(after.filter(({ piece }) => before.some((known) => known.piece === piece)).map(texts)).toEqual([
    '# Title',
    '## A',
  ]);
});
