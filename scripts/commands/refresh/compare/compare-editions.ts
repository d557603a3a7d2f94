import { type Diagnostic, isError } from '../../../compiler/diagnostics/diagnostic.ts';
import { basename } from '../../../compiler/model/file-name.ts';
import type { Edition } from '../edition.ts';
import type { MergeNews } from '../merge/news.ts';
import { type BreakingChange, locate } from './breaking.ts';
import type { Difference } from './change.ts';
import { compareTypes, type TypeChanges } from './client-types.ts';
import { compareReferences } from './compare.ts';
import { judge, type Verdict } from './verdict.ts';

/** The result of comparing two editions. */
export interface RefreshReport {
  /** The errors of both editions. */
  errors: { before: Message[]; after: Message[] };
  /** Absent if one of the editions does not compile. */
  verdict?: { bump: Verdict['bump']; breaking: BreakingChange[] } | undefined;
  difference: Difference;
  types: TypeChanges;
  /** The warnings that only one of the editions has. */
  warnings: { new: Message[]; gone: Message[] };
  /** Patches that no longer apply, because their target is missing or has changed. */
  stalePatches: Message[];
  /** What the merge did to our pages. */
  merge?: MergeNews;
}

/** The parts of a diagnostic that the report contains. */
export interface Message {
  code: string;
  severity: Diagnostic['severity'];
  file: string;
  line: number;
  message: string;
}

/**
 * Compares two editions: facts, types, ledger, diagnostics and the verdict on the version; with `wording`, also
 * sentences.
 */
export async function compareEditions(before: Edition, after: Edition, wording = false): Promise<RefreshReport> {
  const errors = { before: errorsOf(before), after: errorsOf(after) };
  const whole = errors.before.length + errors.after.length === 0;
  const difference = compareReferences(before.reference, after.reference, wording);
  const come = missingFrom(warningsOf(before), warningsOf(after));
  return {
    errors,
    ...(whole ? { verdict: await verdictOn(before, after) } : {}),
    difference,
    types: compareTypes(before, after, difference.schemas.renamed),
    warnings: {
      new: come.filter((message) => !isOfPatch(message)),
      gone: missingFrom(warningsOf(after), warningsOf(before)),
    },
    stalePatches: come.filter(isOfPatch),
  };
}

async function verdictOn(before: Edition, after: Edition): Promise<RefreshReport['verdict']> {
  const { bump, breaking } = await judge(before.compilation.document, after.compilation.document);
  return { bump, breaking: breaking.map((found) => locate(found, before, after)) };
}

/**
 * The diagnostics of `list` that are not in `known`. Line numbers are not compared, also those in messages,
 * since lines move between editions.
 */
function missingFrom(known: readonly Diagnostic[], list: readonly Diagnostic[]): Message[] {
  const key = ({ code, file, message }: Diagnostic): string =>
    `${code} ${basename(file)} ${message.replace(/(?<=\.md):\d+(?::\d+)?/g, '')}`;
  const left = new Map<string, number>();
  for (const entry of known) left.set(key(entry), (left.get(key(entry)) ?? 0) + 1);
  return list.flatMap((entry) => {
    const count = left.get(key(entry)) ?? 0;
    left.set(key(entry), count - 1);
    return count > 0 ? [] : [messageOf(entry)];
  });
}

const warningsOf = ({ diagnostics }: Edition): Diagnostic[] => diagnostics.filter((found) => !isError(found));
const errorsOf = ({ diagnostics }: Edition): Message[] => diagnostics.filter(isError).map(messageOf);
const messageOf = ({ code, severity, file, line, message }: Diagnostic): Message => ({
  code,
  severity,
  file: basename(file),
  line,
  message,
});
const isOfPatch = ({ code }: Message): boolean => code.startsWith('patch/');
