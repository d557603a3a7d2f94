import { basename } from '../model/file-name.ts';
import type { Disposition, Entry } from './section.ts';

export type Counts = Record<Disposition, number> & { total: number };

/** What became of every block of every page (design, decision 2). */
export interface Ledger {
  totals: Counts;
  pages: Record<string, Counts>;
  /** `file:line` of every block that nothing read. */
  unknown: string[];
}

/** What became of the blocks of one page. */
export interface PageCounts {
  counts: Counts;
  /** Lines of the blocks that nothing read. */
  lines: number[];
}

export const countBlocks = (entries: readonly Entry[]): PageCounts => ({
  counts: count(entries),
  lines: entries.filter(({ disposition }) => disposition === 'unknown').map(({ at }) => at.line),
});

/** Adds up the dispositions. Pages are named by file, so that the ledger is the same wherever they stand. */
export function ledger(pages: ReadonlyMap<string, PageCounts>): Ledger {
  const named = [...pages].map(([file, page]) => ({ name: basename(file), ...page }));
  return {
    totals: named.map(({ counts }) => counts).reduce(add, count([])),
    pages: Object.fromEntries(named.map(({ name, counts }) => [name, counts])),
    unknown: named.flatMap(({ name, lines }) => lines.map((line) => `${name}:${line}`)),
  };
}

/** As an artefact. */
export const ledgerText = (made: Ledger): string => `${JSON.stringify(made, null, 2)}\n`;

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
