import { basename } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { countBlocks, countParts } from '../../support/count-blocks.ts';
import { corpusFolder, ownReference } from '../../support/folders.ts';
import { insertAt, insertionPoints } from '../../support/insert.ts';
import { operationText, referenceWith, resourceText, schemaText, table } from '../../support/page.ts';

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

/** The members of all objects in the documented JSON values of a page. The JSON of an overview is prose. */
function countMembers(text: string): number {
  if (!/^# (?:Schemas|.+ Actions)$/m.test(text)) return 0;
  const fences = [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = '']) => json);
  const keys = fences.flatMap((json) => [...json.matchAll(/"(?:[^"\\\n]|\\.)*"\s*:/g)]);
  return keys.length;
}

function suite(folder: string, runs: number): void {
  let compilation: Compilation;
  let pages: [string, string][];
  beforeAll(async () => {
    compilation = await compileFolder(folder);
    pages = [...compilation.texts];
  });

  test('the four counts of a page add up to its numbers of blocks, cells and members, counted independently', () => {
    for (const [file, text] of pages) {
      const counts = compilation.ledger.pages[basename(file)];
      const { blocks, cells } = countParts(text);
      expect(compilation.entries.get(file), file).toHaveLength(blocks);
      expect(counts?.total, file).toBe(blocks);
      expect(counts?.cells.total, file).toBe(cells);
      expect(counts?.members.total, file).toBe(countMembers(text));
    }
    const { pages: each, totals } = compilation.ledger;
    for (const counts of [totals, ...Object.values(each)].flatMap((page) => [page, page.cells, page.members]))
      expect(counts.fact + counts.boilerplate + counts.prose + counts.unknown).toBe(counts.total);
    for (const part of ['cells', 'members'] as const)
      expect(totals[part].total).toBe(Object.values(each).reduce((sum, page) => sum + page[part].total, 0));
    expect(totals.total).toBe(Object.values(each).reduce((sum, { total }) => sum + total, 0));
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

describe('cells and members that are not in the document', () => {
  test('the cells of a column that no construct reads', () => {
    const request = `### Request Query Parameters\n\n${table('Name | Required | Description | Since | Default | Example', 'page | N | Page. | 1.0 | 0 | page=0')}`;
    const { ledger } = compileTexts(referenceWith(operationText({ request })));
    const { cells } = ledger.pages['devices.md'] ?? ledger.totals;
    // The header row has an unknown column, so all of its six cells are unknown.
    expect(cells.unknown).toBe(7);
  });

  test.for([
    ['an unknown keyword with all that it contains', '{ "type": "object", "limits": { "a": { "b": 1 } } }', 1, 3],
    ['the first of two equal keys', '{ "title": "a", "description": "b", "description": "c" }', 2, 1],
    ['a keyword that has no effect', '{ "additionalItems": { "type": "string" }, "type": "array" }', 1, 2],
    ['nothing', '{ "type": "object", "properties": { "a": {} } }', 3, 0],
  ] as const)('%s', ([, json, fact, unknown]) => {
    const files = {
      'devices.md': resourceText(operationText()),
      'schemas.md': `# Schemas\n\n${schemaText('Device', json, '1')}`,
    };
    const { members } = compileTexts(files).ledger.pages['schemas.md'] ?? {};
    expect(members).toMatchObject({ fact, unknown });
  });
});

describe('ledger of the project’s reference', () => suite(ownReference, 40));
describeWithCorpus('ledger of 2019-03', () => suite(corpusFolder('2019-03'), 15));
