import { type CorrectedText, correct, type Replacement } from '../correct/correct.ts';
import { readCorrections } from '../correct/corrections.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { basename } from '../model/file-name.ts';
import { query } from '../query.ts';
import { decode } from '../read/decode.ts';
import { type CompilerDatabase, inputs, reportTo } from './database.ts';

// Queries of the pages as they are read: after the corrections.

/** The corrections of all pages. Those of a page that does not exist are reported. */
export const corrections = query('corrections', (db: CompilerDatabase) => {
  const file = inputs.corrections(db);
  const report = reportTo(db);
  const found = file ? readCorrections(file, report) : [];
  const names = inputs.paths(db).map(basename);
  for (const { at, page, text } of found) {
    if (names.includes(page)) continue;
    report('correction/stale', at, { actual: text, page, reason: didYouMean('page not found', page, names) });
  }
  return found;
});

/** The corrections of one page, so that those of the others do not invalidate it. */
export const correctionsOf = query('corrections of', (db: CompilerDatabase, name: string) =>
  corrections(db).filter(({ page }) => page === name),
);

/** The corrected text of a page, or the offset of the first byte that is not UTF-8. */
export const corrected = query('corrected', (db: CompilerDatabase, path: string): CorrectedText | number => {
  const text = decode(inputs.content(db, path));
  return typeof text === 'number' ? text : correct(text, correctionsOf(db, basename(path)), reportTo(db));
});

/** The corrected text of a page that is UTF-8. */
export function correctedText(db: CompilerDatabase, path: string): string {
  const found = corrected(db, path);
  return typeof found === 'number' ? '' : found.text;
}

/** The replacements in the pages that have any, by path. */
export const replacements = query('replacements', (db: CompilerDatabase) => {
  const found = new Map<string, readonly Replacement[]>();
  for (const path of inputs.paths(db)) {
    const page = corrected(db, path);
    if (typeof page !== 'number' && page.replacements.length > 0) found.set(path, page.replacements);
  }
  return found;
});
