import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/commands/shared/inputs.ts';
import { type Compilation, type CompileOptions, compile } from '../../../scripts/compiler/compile.ts';
import type { CompilerDatabase } from '../../../scripts/compiler/queries/database.ts';
import { Database } from '../../../scripts/compiler/query.ts';
import type { SourceFile } from '../../../scripts/compiler/read/reference.ts';
import { pagesOf } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder, editions, ownReference } from '../../support/folders.ts';
import { danglingReferences } from '../../support/references.ts';
import { smallerReference } from '../../support/smaller-reference.ts';
import { wordEdits } from './edits.ts';

/** The number of edited pages. `EDITED_PAGES=5000 npx vitest run test/compiler/words` tries more. */
const runs = Number(process.env.EDITED_PAGES ?? 100);
const word = 'zqnonce';

interface EditedPage {
  page: SourceFile;
  name: string;
  /** The line with the word. */
  line: number;
  text: string;
}

/** Returns a function that chooses a number below n (mulberry32). */
function chooser(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

/** A page with one edit. Undefined if no edit applies to the chosen lines. */
function edited({ path, content }: SourceFile, seed: number): EditedPage | undefined {
  const choose = chooser(seed);
  const lines = new TextDecoder().decode(content).split('\n');
  for (let tries = 0; tries < 50; tries += 1) {
    // In turn, so that few pages are enough to try every edit.
    const edit = wordEdits[(seed + tries) % wordEdits.length];
    const text = edit?.apply(lines, choose(lines.length), word, choose)?.join('\n');
    if (edit === undefined || text === undefined || !text.includes(word)) continue;
    const line = text.split('\n').findIndex((one) => one.includes(word)) + 1;
    const page = { path, content: new TextEncoder().encode(text) };
    return { page, name: edit.name, line, text: text.split('\n')[line - 1] ?? '' };
  }
  return undefined;
}

/** True if the word is in the document, or if a diagnostic names it, or points to it or to the unknown block around it. */
function isAccountedFor({ document, diagnostics, entries }: Compilation, { page, line }: EditedPage): boolean {
  if (JSON.stringify(document).toLowerCase().includes(word)) return true;
  const block = entries.get(page.path)?.find(({ at }) => at.line <= line && at.endLine >= line);
  const [from, to] = block?.disposition === 'unknown' ? [block.at.line, block.at.endLine] : [line, line];
  return diagnostics.some(
    (found) =>
      found.message.includes(word) ||
      (found.file === page.path && (found.code === 'page/unknown-kind' || (found.line <= to && found.endLine >= from))),
  );
}

function suite(folder: string, pages: () => Promise<SourceFile[]>): void {
  let files: SourceFile[];
  let options: CompileOptions;
  const database: CompilerDatabase = new Database();
  beforeAll(async () => {
    files = await pages();
    options = await readOptions({ reference: folder, patches: 'none', corrections: 'none' });
  });

  test(`every word of an edited page is in the document, or has a diagnostic`, () => {
    const tried = new Set<string>();
    const lost: string[] = [];
    // A third of the edits is in the schemas page, since there is only one.
    const schemas = files.findIndex(({ path }) => path.endsWith('/schemas.md'));
    for (let run = 0; run < runs / 3; run += 1) {
      const file = files[run % 3 === 0 ? schemas : run % files.length];
      const change = file && edited(file, run);
      if (!change) continue;
      tried.add(change.name);
      const compilation = compile(
        files.map((one) => (one.path === change.page.path ? change.page : one)),
        options,
        database,
      );
      const where = `${change.name}: ${basename(change.page.path)}:${change.line}: ${change.text}`;
      if (!isAccountedFor(compilation, change)) lost.push(where);
      const { ledger, diagnostics, document } = compilation;
      for (const counts of [ledger.totals, ledger.totals.cells, ledger.totals.members])
        expect(counts.fact + counts.boilerplate + counts.prose + counts.unknown, where).toBe(counts.total);
      if (diagnostics.every(({ severity }) => severity !== 'error'))
        expect(danglingReferences(document), where).toEqual([]);
    }
    expect(lost).toEqual([]);
    expect(tried.size).toBeGreaterThan(wordEdits.length / 2);
  });
}

describe('words of the project’s reference', () => suite(ownReference, smallerReference));
for (const edition of editions)
  describeWithCorpus(`words of ${edition}`, () => suite(corpusFolder(edition), () => pagesOf(corpusFolder(edition))));
