import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { countBlocks } from '../../support/count-blocks.ts';
import { corpusFolder, ownReference } from '../../support/folders.ts';
import { insertAt, insertionPoints } from '../../support/insert.ts';

const seed = 20190301;

/** A block of any kind, with a word that occurs nowhere else. */
const inserted = (word: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `The ${word} is not for sale.`,
    `- First ${word}.\n- Second.`,
    `1. Numbered ${word}.`,
    `> Quoted ${word}.`,
    `<div>${word}</div>`,
    `<!-- ${word} -->`,
    `| ${word} | b |\n| - | - |\n| 1 | 2 |`,
    `| a | b |\n| - | - |\n| ${word} | 2 |`,
    `\`\`\`json\n{ "${word}": 1 }\n\`\`\``,
    `\`\`\`bash\necho ${word}\n\`\`\``,
    `    ${word}`,
    `# ${word}`,
    `## ${word}`,
    `### ${word}`,
    `#### ${word}`,
    `${word}\n===`,
    `${word}\n---`,
    `[${word}]: https://example.com/${word}`,
    `![${word}](a.png)`,
    `**${word}**`,
    `* [${word}](/rest-api/device/)  \n  Text.`,
    `* [Device](/rest-api/device/)  \n  The ${word}.`,
    `* [Device](device.md#export) is limited to ${word}.`,
    `description: ${word}`,
    `https://${word}.example.com`,
    `GET https://${word}.example.com/a`,
    `No authentication is required for this ${word}.`,
  );

/**
 * Chooses a page. A quarter of the choices is the schemas page and a quarter the overview, since
 * there is only one of each.
 */
function weighted(pages: readonly [string, string][], index: number): [string, string] {
  const of = (name: string): [string, string] | undefined => pages.find(([file]) => file.endsWith(`/${name}.md`));
  const special = [of('schemas'), of('overview')][index % 4];
  return special ?? pages[index % pages.length] ?? ['', ''];
}

/** The head of a page with six of its sections, since the schemas page is long. Sections are read independently. */
function excerpt(text: string, section: number): string {
  const [head = '', ...sections] = text.split(/^(?=## )/m);
  const first = sections.length <= 6 ? 0 : section % (sections.length - 5);
  return [head, ...sections.slice(first, first + 6)].join('');
}

function suite(folder: string, runs: number): void {
  let compilation: Compilation;
  let pages: [string, string][];
  beforeAll(async () => {
    compilation = await compileFolder(folder);
    pages = [...compilation.texts];
  });

  test('the four counts of a page add up to its number of blocks, counted independently', () => {
    for (const [file, text] of pages) {
      const entries = compilation.entries.get(file) ?? [];
      expect(entries.length, file).toBe(countBlocks(text));
    }
    const { fact, boilerplate, prose, unknown, total } = compilation.ledger.totals;
    expect(fact + boilerplate + prose + unknown).toBe(total);
    expect(total).toBe(pages.reduce((sum, [, text]) => sum + countBlocks(text), 0));
    for (const counts of Object.values(compilation.ledger.pages)) {
      expect(counts.fact + counts.boilerplate + counts.prose + counts.unknown).toBe(counts.total);
    }
  });

  test('a block inserted anywhere is in the document or is reported', () => {
    const word = 'Zanzibar';
    const property = fc.property(fc.nat(), fc.nat(), fc.nat(), inserted(word), (index, section, point, block) => {
      const [file, whole] = weighted(pages, index);
      const text = excerpt(whole, section);
      const points = insertionPoints(text);
      const line = points[point % points.length] ?? 0;
      const edited = insertAt(text, line, block);
      // The page is compiled alone, since the ledger does not depend on other pages.
      const { document, diagnostics, entries } = compileTexts({ [file]: edited.text });
      // A page of unknown kind is reported as a whole, by one error at its beginning.
      const isReported = diagnostics.some(
        ({ code, line: from, endLine: to }) =>
          code === 'page/unknown-kind' || (from <= edited.lastLine && to >= edited.firstLine),
      );
      const arrived = JSON.stringify(document).toLowerCase().includes(word.toLowerCase());
      const where = `before line ${line + 1} of ${file}: ${block}`;
      expect(isReported || arrived, where).toBe(true);
      expect(entries.get(file)?.length, where).toBe(countBlocks(edited.text));
    });
    fc.assert(property, { seed, numRuns: runs });
  });
}

describe('ledger of the project’s reference', () => suite(ownReference, 40));
describeWithCorpus('ledger of 2018-12', () => suite(corpusFolder('2018-12'), 15));
describeWithCorpus('ledger of 2019-03', () => suite(corpusFolder('2019-03'), 15));
