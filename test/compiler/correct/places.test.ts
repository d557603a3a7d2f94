import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { correct } from '../../../scripts/compiler/correct/correct.ts';
import { onDisk } from '../../../scripts/compiler/correct/on-disk.ts';
import { SourceText } from '../../../scripts/compiler/read/text.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { fewPages } from '../../support/few-pages.ts';
import { operationText, referenceWith } from '../../support/page.ts';
import { compileCorrected, lines } from './support.ts';

const at = { line: 1, column: 1, endLine: 1, endColumn: 1, file: 'c.yaml' };
const none = (): void => expect.unreachable();

describe('the place on disk', () => {
  const disk = 'one two three\nfour five six\nseven';
  const corrections = [
    { at, page: 'p', text: 'two', replacement: '2\nII' },
    { at, page: 'p', text: 'five six\n', replacement: '' },
  ];
  // one 2 / II three / four seven
  const { text, replacements } = correct(disk, corrections, none);
  const found = new SourceText(text);
  const before = new SourceText(disk);

  test.for([
    ['one', 'one'],
    ['2', 'two'],
    ['II', 'two'],
    ['one 2', 'one two'],
    ['II three', 'two three'],
    ['three', 'three'],
    ['four', 'four'],
    ['seven', 'seven'],
    ['r seven', 'r five six\nseven'],
    ['one 2\nII three\nfour seven', disk],
  ] as const)('“%s” is “%s”', ([part, expected]) => {
    const start = text.indexOf(part);
    const place = onDisk(found.place(start, start + part.length), replacements);
    expect(before.slice(place)).toBe(expected);
  });

  test('a place without extent next to a deleted text stays one', () => {
    const start = text.indexOf('seven');
    const { line, column, endLine, endColumn } = onDisk(found.place(start, start), replacements);
    expect([line, column]).toEqual([endLine, endColumn]);
  });
});

test('every offset outside of replacements keeps its character', () => {
  const words = fc.array(fc.constantFrom('a', 'b', '\n', ' ', '##'), { minLength: 1, maxLength: 12 });
  const property = fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 6 }), (pairs) => {
    const wrong = pairs.map(([own], i) => `<${i}${own.join('')}>`);
    const disk = pairs.map(([own], i) => own.join('') + wrong[i]).join('') + pairs.map(([, b]) => b.join('')).join('');
    const { text, replacements } = correct(
      disk,
      pairs.map(([, other], i) => ({ at, page: 'p', text: wrong[i] ?? '', replacement: `{${other.join('')}}` })),
      none,
    );
    const [found, before] = [new SourceText(text), new SourceText(disk)];
    let depth = 0;
    for (const [i, character] of [...text].entries()) {
      if (character === '{') depth += 1;
      const place = onDisk(found.place(i, i + 1), replacements);
      if (depth === 0) expect(before.slice(place)).toBe(character);
      else expect(wrong).toContain(before.slice(place));
      if (character === '}') depth -= 1;
    }
  });
  fc.assert(property, { numRuns: 200, seed: 20190301 });
});

describe('a compilation', () => {
  let pages: Record<string, string>;
  let plain: Compilation;

  beforeAll(async () => {
    pages = await fewPages();
    plain = compileTexts(pages);
  });

  /** Breaks lines of a page with known markers, and the corrections that restore them. */
  function damaged(name: string, every: number): { pages: Record<string, string>; corrections: string } {
    let corrections = '';
    const broken = (pages[name] ?? '').split('\n').map((line, i) => {
      if (i % every !== 0 || line.trim() === '') return line;
      const marker = `@${i}@\n\n## Lost ${i}\n`;
      corrections += `- ${JSON.stringify({ page: name, text: marker, replacement: '', reason: 'r' })}\n`;
      return line + marker;
    });
    // The line end after the marker stays, so only whole lines are added.
    return { pages: { ...pages, [name]: broken.join('\n') }, corrections };
  }

  test.for([3, 7, 50])('places everything as on disk if every %i. line was corrected', (every) => {
    for (const name of ['devices.md', 'schemas.md', 'overview.md']) {
      const { pages: disk, corrections } = damaged(name, every);
      const corrected = compileCorrected(disk, corrections);
      expect(corrected.yaml).toBe(plain.yaml);
      expect(corrected.ledger.totals).toEqual(plain.ledger.totals);
      const [before, now] = [(pages[name] ?? '').split('\n'), (disk[name] ?? '').split('\n')];
      // The n-th line of the page is the n-th line on disk that is not part of a marker.
      const isAdded = (i: number): boolean =>
        /^## Lost/.test(now[i] ?? '') || /@$/.test(now[i - 1] ?? '') || /^## Lost/.test(now[i - 1] ?? '');
      const kept = now.flatMap((_, i) => (isAdded(i) ? [] : [i + 1]));
      expect(kept).toHaveLength(before.length);
      for (const [pointer, place] of Object.entries(plain.map)) {
        const line = place.file === name ? (kept[place.line - 1] ?? 0) : place.line;
        expect([pointer, corrected.map[pointer]]).toEqual([pointer, { ...place, line }]);
      }
      const [own = [], found = []] = [plain.entries.get(name), corrected.entries.get(name)];
      expect(found.map((entry) => entry.at.line)).toEqual(own.map((entry) => kept[entry.at.line - 1]));
    }
  });
});

test('a diagnostic after a correction, one before it and one in it', () => {
  const pages = referenceWith(
    operationText({ intro: 'See [one](gone.md) and [two](lost.md).', tail: '### Notes\n\nSee [three](away.md).\n' }),
  );
  const corrections = `- page: devices.md
  text: "one](gone.md) and "
  replacement: "one](gone.md) or\\n[more](more.md) and "
  reason: r
`;
  const places = ({ diagnostics }: Compilation): string[] =>
    diagnostics.map(({ line, column, actual }) => `${line}:${column} ${actual}`);
  const disk = ['7:5 gone', '7:24 lost', '31:5 away'];
  expect(places(compileTexts(pages))).toEqual(disk);
  const [one = '', ...others] = disk;
  expect(places(compileCorrected(pages, corrections))).toEqual([one, '7:6 more', ...others]);
});

test('messages that name other places name those on disk', () => {
  const twice = operationText({ title: 'Get' }) + operationText({ title: 'Find' });
  const { 'devices.md': text = '', ...others } = referenceWith(twice);
  const pages = { ...others, 'devices.md': text.replace('## Get', '<!-- lost -->\n\n## Get') };
  const corrections = '- page: devices.md\n  text: "<!-- lost -->\\n\\n"\n  replacement: ""\n  reason: r\n';
  expect(lines(compileTexts({ ...others, 'devices.md': text })).join('\n')).toContain('also at devices.md:5');
  expect(lines(compileCorrected(pages, corrections)).join('\n')).toContain('also at devices.md:7');
});
