import { createTwoFilesPatch } from 'diff';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import { basename } from '../../compiler/model/file-name.ts';
import type { Counts } from '../../compiler/output/ledger.ts';
import type { Difference } from './change.ts';
import { compareReferences } from './compare.ts';
import type { Edition } from './edition.ts';
import { judge, type Verdict } from './verdict.ts';

/** The result of comparing two editions. */
export interface RefreshReport {
  /** Absent if one of the editions does not compile. */
  verdict?: Verdict;
  difference: Difference;
  /** Lines of `openapi.d.ts`, and the difference as a unified patch. */
  types: { added: number; removed: number; patch: string };
  /** The counts of the newer edition minus those of the older one. */
  ledger: Counts & { newUnknown: string[] };
  diagnostics: { new: Message[]; gone: Message[] };
  /** Patches that no longer apply, because their target is missing or has changed. */
  stalePatches: Message[];
}

/** The parts of a diagnostic that the report contains. */
export interface Message {
  code: string;
  severity: string;
  file: string;
  line: number;
  message: string;
}

/** Compares two editions: facts, types, ledger, diagnostics and the verdict on the version. */
export async function refreshReport(before: Edition, after: Edition): Promise<RefreshReport> {
  const whole = [before, after].every(({ diagnostics }) => diagnostics.every(({ severity }) => severity !== 'error'));
  const come = missingFrom(before.diagnostics, after.diagnostics);
  return {
    ...(whole ? { verdict: await judge(before.compilation.document, after.compilation.document) } : {}),
    difference: compareReferences(before.reference, after.reference),
    types: compareTypes(before.types, after.types),
    ledger: compareLedgers(before, after),
    diagnostics: {
      new: come.filter(({ code }) => !code.startsWith('patch/')),
      gone: missingFrom(after.diagnostics, before.diagnostics),
    },
    stalePatches: come.filter(({ code }) => code.startsWith('patch/')),
  };
}

function compareTypes(before: string, after: string): RefreshReport['types'] {
  if (before === after) return { added: 0, removed: 0, patch: '' };
  const patch =
    createTwoFilesPatch('openapi.d.ts', 'openapi.d.ts', before, after, 'before', 'after', {
      context: 1,
      timeout: 20_000,
    }) ?? '';
  const lines = patch.split('\n').slice(4);
  const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
  return { added: count('+'), removed: count('-'), patch };
}

function compareLedgers(
  { compilation: { ledger: a } }: Edition,
  { compilation: { ledger: b } }: Edition,
): RefreshReport['ledger'] {
  const less = (key: keyof Counts): number => b.totals[key] - a.totals[key];
  return {
    fact: less('fact'),
    boilerplate: less('boilerplate'),
    prose: less('prose'),
    unknown: less('unknown'),
    total: less('total'),
    newUnknown: b.unknown.filter((place) => !a.unknown.includes(place)),
  };
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
    const { code, severity, file, line, message } = entry;
    return count > 0 ? [] : [{ code, severity, file: basename(file), line, message }];
  });
}
