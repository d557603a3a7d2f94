import { decodeHTMLStrict } from 'entities';
import { describe, expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { bodySentence, tokenNotRequired, tokenRequired } from '../../../scripts/compiler/dialect/sentences.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder, editions, ownReference } from '../../support/folders.ts';

/** The words of a text in lower case; `applicationId` is two, as is `APPLICATION_ID`. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the dialect that mean something else in the document. */
const fixed: ReadonlySet<string> = new Set([
  ...[bodySentence, tokenNotRequired, tokenRequired].flatMap(({ source }) => wordsOf(source)),
  // The column Required; `$schema`; the keyword that became `$defs`.
  ...['y', 'n', 'http', 'json', 'schema', 'org', 'draft', '04', '07', 'definitions'],
  // The kind of a page; the command of an example, whose token is a placeholder.
  ...['actions', 'bash', 'curl', 'h', 'd', 'x', 'accept', 'your'],
]);

/** The words of facts and prose that are neither in the document nor under a diagnostic, with their places. */
function lostWords({ document, entries, texts, diagnostics }: Compilation): string[] {
  const known = new Set(wordsOf(JSON.stringify(document).replace(/\\[nrt]/g, ' ')));
  return [...entries].flatMap(([file, blocks]) => {
    const lines = (texts.get(file) ?? '').split('\n');
    const reported = new Set<number>();
    for (const found of diagnostics)
      if (found.file === file) for (let line = found.line; line <= found.endLine; line += 1) reported.add(line);
    return blocks
      .filter(({ disposition }) => disposition !== 'boilerplate')
      .flatMap(({ at, construct }) =>
        lines.slice(at.line - 1, at.endLine).flatMap((text, i) => {
          const plain = decodeHTMLStrict(construct === 'curl' ? decodeURIComponent(text) : text);
          if (reported.has(at.line + i)) return [];
          const lost = wordsOf(plain).filter((word) => !known.has(word) && !fixed.has(word));
          return lost.map((word) => `${file}:${at.line + i}: ${word}`);
        }),
      );
  });
}

function suite(folder: string): void {
  test('every word is in the document, in a fixed sentence, or under a diagnostic', async () => {
    expect(lostWords(await compileFolder(folder, { patches: 'none', corrections: 'none' }))).toEqual([]);
  });
}

describe('words of the project’s reference', () => suite(ownReference));
for (const edition of [...editions, 'seed'] as const)
  describeWithCorpus(`words of ${edition}`, () => suite(corpusFolder(edition)));
