import { basename } from '../model/file-name.ts';
import type { Disposition, Entry } from '../read/section.ts';

export type Counts = Record<Disposition, number> & { total: number };

/** The numbers of blocks by disposition (docs/decisions.md, decision 2). */
export interface Ledger {
  totals: Counts;
  pages: Record<string, Counts>;
  /** `file:line` of every unknown block. */
  unknown: string[];
}

/**
 * Counts the dispositions of pages. Uses file names without folders, so that the ledger does not
 * depend on the location.
 */
export function ledgerOf(pages: ReadonlyMap<string, readonly Entry[]>): Ledger {
  const named = [...pages].map(([file, entries]) => ({ name: basename(file), entries, counts: count(entries) }));
  return {
    totals: named.map(({ counts }) => counts).reduce(add, count([])),
    pages: Object.fromEntries(named.map(({ name, counts }) => [name, counts])),
    unknown: named.flatMap(({ name, entries }) =>
      entries.filter(({ disposition }) => disposition === 'unknown').map(({ at }) => `${name}:${at.line}`),
    ),
  };
}

/** The artefact `ledger.json`. */
export const ledgerText = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`;

function count(entries: readonly Entry[]): Counts {
  const counts: Counts = { fact: 0, boilerplate: 0, prose: 0, unknown: 0, total: entries.length };
  for (const { disposition } of entries) counts[disposition] += 1;
  return counts;
}

const add = (a: Counts, b: Counts): Counts => ({
  fact: a.fact + b.fact,
  boilerplate: a.boilerplate + b.boilerplate,
  prose: a.prose + b.prose,
  unknown: a.unknown + b.unknown,
  total: a.total + b.total,
});
