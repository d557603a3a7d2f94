import type { CorrectionFile } from '../correct/corrections.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Report, reporter } from '../diagnostics/reporter.ts';
import type { GuaranteeFile } from '../guarantees/rules.ts';
import type { DocumentFacts } from '../openapi/document.ts';
import type { PatchFile } from '../patch/overlay.ts';
import { type Database, input } from '../query.ts';

/** The database of the compiler: its queries report diagnostics. */
export type CompilerDatabase = Database<Diagnostic>;

/** Adds diagnostics to the query that is being computed. */
export const reportTo = (db: CompilerDatabase): Report => reporter((found) => db.report(found));

/** Everything that a compilation depends on. */
export const inputs = {
  /** The paths of the pages, sorted by page name (`inOrder`). */
  paths: input<[], readonly string[], Diagnostic>('paths'),
  content: input<[path: string], Uint8Array, Diagnostic>('content'),
  facts: input<[], DocumentFacts, Diagnostic>('facts'),
  corrections: input<[], CorrectionFile | undefined, Diagnostic>('corrections file'),
  guarantees: input<[], GuaranteeFile | undefined, Diagnostic>('guarantees file'),
  patches: input<[], readonly PatchFile[], Diagnostic>('patches'),
};
