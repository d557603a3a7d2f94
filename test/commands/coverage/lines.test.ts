import { describe, expect, test } from 'vitest';
import { collect } from '../../../scripts/commands/coverage/collect.ts';
import { dispositions } from '../../../scripts/commands/coverage/data.ts';
import { counts, sum } from '../../../scripts/commands/coverage/page/counts.ts';
import { spans } from '../../../scripts/commands/coverage/spans.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import type { Counts, PageCounts } from '../../../scripts/compiler/output/ledger.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { compileTexts, filesOf } from '../../support/compile-texts.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder, editions, ownReference } from '../../support/folders.ts';

/** How many blocks cover each line; index 0 is line 1. */
function coverCounts(text: string, blocks: readonly (readonly [number, number, ...unknown[]])[]): number[] {
  const times = text.split('\n').map(() => 0);
  for (const [line, endLine] of blocks)
    for (let at = line; at <= endLine; at++) times[at - 1] = (times[at - 1] ?? 0) + 1;
  return times;
}

function coverageTests(folder: string): void {
  test('every line that is not blank is in exactly one block', async () => {
    const data = collect(await compileFolder(folder), folder);
    expect(data.pages.length).toBeGreaterThan(50);
    for (const { name, text, blocks } of data.pages) {
      const lines = text.split('\n');
      const wrong = coverCounts(text, blocks)
        .map((times, index) => ({ times, place: `${name}:${index + 1}`, line: lines[index] ?? '' }))
        .filter(({ times, line }) => times > 1 || (times === 0 && line.trim() !== ''));
      expect(wrong).toEqual([]);
    }
  });

  test('the counts of the report equal those of the ledger', async () => {
    const compilation = await compileFolder(folder);
    const rows = collect(compilation, folder).pages.map(counts);
    const blocksOf = ({ cells: _, members: __, ...blocks }: PageCounts): Counts => blocks;
    const { totals, pages } = compilation.ledger;
    const ledgerOf = ({ blocks, total }: { blocks: readonly number[]; total: number }): object => ({
      ...Object.fromEntries(dispositions.map((name, index) => [name, blocks[index]])),
      total,
    });
    expect(Object.fromEntries(rows.map((row) => [row.name, ledgerOf(row)]))).toEqual(
      Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, blocksOf(page)])),
    );
    expect(ledgerOf(sum('all', rows))).toEqual(blocksOf(totals));
  });

  test('every diagnostic is shown once, at its line or outside of the pages', async () => {
    const compilation = await compileFolder(folder);
    const { pages, elsewhere } = collect(compilation, folder);
    const shown = [...pages.flatMap(({ notes }) => notes), ...elsewhere].map(
      ({ line, code, message }) => `${line} ${code} ${message}`,
    );
    expect(shown.sort()).toEqual(
      compilation.diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`).sort(),
    );
  });
}

describe('the project’s own reference', () => coverageTests(ownReference));
for (const edition of editions)
  describeWithCorpus(`the vendor’s pages of ${edition}`, () => coverageTests(corpusFolder(edition)));

test('the delimiter row of a table belongs to its header', () => {
  const text = '# Things Actions\n\n| Name | Required |\n| :--- | ---: |\n| a | Y |\n';
  const { entries } = compileTexts({ 'things.md': text });
  const rows = spans(text.split('\n'), entries.get('things.md') ?? []).filter(({ entry }) => entry.kind === 'row');
  expect(rows.map(({ line, endLine }) => [line, endLine])).toEqual([
    [3, 4],
    [5, 5],
  ]);
});

test('a page that cannot be decoded is listed outside of the pages', () => {
  const { pages, elsewhere } = collect(
    compileTexts({ 'folder/bad.md': Uint8Array.of(0x23, 0xff), 'folder/good.md': '# Good Actions\n' }),
    'folder/',
  );
  expect(pages.map(({ name }) => name)).toEqual(['good.md']);
  expect(elsewhere).toContainEqual(expect.objectContaining({ file: 'folder/bad.md', code: 'page/not-utf8' }));
});

test('a corrected page is shown as it is on disk, with what became of the replacements', () => {
  const text = '# Good Actions\n\nhttps://api.losant.com/good\n\n<!-- lost -->\n\nOn text.\n';
  const corrected = compile(filesOf({ 'good.md': text }), {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    corrections: {
      path: 'corrections.yaml',
      text: '- { page: good.md, text: "<!-- lost -->\\n", replacement: "", reason: r }\n- { page: good.md, text: "On ", replacement: "One\\n\\nmore ", reason: r }\n',
    },
  });
  const [page] = collect(corrected, '.').pages;
  expect(page).toMatchObject({
    text,
    corrections: [
      [5, 6, ''],
      [7, 7, 'One\n\nmore '],
    ],
  });
  // The replacement of the last line has two paragraphs.
  expect(page?.blocks.map(([line, endLine]) => [line, endLine])).toEqual([
    [1, 1],
    [3, 3],
    [7, 7],
    [7, 7],
  ]);
});
