import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compilation } from '../../scripts/compile.ts';
import { readPage } from '../../scripts/read/page.ts';
import { compileFolder } from '../support/compile-folder.ts';
import { compileTexts } from '../support/compile-texts.ts';
import { describeWithCorpus } from '../support/corpus.ts';
import { corpusFolder, ownReference } from '../support/folders.ts';
import { countBlocks } from '../support/count-blocks.ts';
import { insertAt, insertionPoints } from '../support/insert.ts';

const seed = 20190301;

/** A block of each kind, with a word that is nowhere else. */
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

function suite(folder: string, runs: number): void {
  let compilation: Compilation;
  let pages: [string, string][];
  beforeAll(async () => {
    compilation = await compileFolder(folder);
    pages = [...compilation.texts];
  });

  test('the four counts of a page add up to its blocks, counted another way', () => {
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

  test('a block inserted anywhere arrives in the document or is told by its line', () => {
    const word = 'Zanzibar';
    const property = fc.property(fc.nat(pages.length - 1), fc.nat(), inserted(word), (index, point, block) => {
      const [file, text] = pages[index] ?? ['', ''];
      const points = insertionPoints(text);
      const line = points[point % points.length] ?? 0;
      const { findings } = readPage(text);
      const edited = insertAt(text, line, block);
      // Only one page and the schemas are compiled: what they say does not depend on the others.
      const { document, diagnostics } = compileTexts({ [file]: edited.text });
      const told = diagnostics.some(({ line: from, endLine: to }) => from <= edited.lastLine && to >= edited.firstLine);
      const arrived = JSON.stringify(document).toLowerCase().includes(word.toLowerCase());
      expect(told || arrived, `line ${line} of ${file}: ${block} (${findings.length} findings before)`).toBe(true);
    });
    fc.assert(property, { seed, numRuns: runs });
  });
}

describe('ledger of the project’s reference', () => suite(ownReference, 120));
describeWithCorpus('ledger of 2018-12', () => suite(corpusFolder('2018-12'), 60));
describeWithCorpus('ledger of 2019-03', () => suite(corpusFolder('2019-03'), 60));
