import { codes } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { basename } from '../model/file-name.ts';
import type { Place } from '../model/place.ts';
import type { Disposition, Entry } from '../read/section.ts';
import type { Resolve } from '../read/section-places.ts';
import { SourceText } from '../read/text.ts';
import { membersIn } from './json-members.ts';

export type Counts = Record<Disposition, number> & { total: number };

/** The counts of blocks, and of what blocks contain: cells of rows, and members of documented JSON values. */
export type PageCounts = Counts & { cells: Counts; members: Counts };

/** The numbers of blocks, cells and members by disposition (docs/decisions.md, decision 2). */
export interface Ledger {
  totals: PageCounts;
  pages: Record<string, PageCounts>;
  /** `file:line` of every unknown block. */
  unknown: string[];
}

/**
 * Counts the dispositions of pages. Uses file names without folders, so that the ledger does not
 * depend on the location. `texts` are the pages as they were read, and `resolve` returns
 * the places on disk.
 */
export function ledgerOf(
  pages: ReadonlyMap<string, readonly Entry[]>,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  resolve: Resolve,
): Ledger {
  const lost = diagnostics.filter(({ code, severity }) => severity === 'error' || codes[code].isLoss);
  const named = [...pages].map(([file, entries]) => {
    const here = lost.filter((found) => found.file === file);
    const source = here.length > 0 ? new SourceText(texts.get(file) ?? '') : undefined;
    return { file, name: basename(file), entries, counts: countPage(entries, here, source) };
  });
  return {
    totals: named.map(({ counts }) => counts).reduce(addPages, countPage([], [], undefined)),
    pages: Object.fromEntries(named.map(({ name, counts }) => [name, counts])),
    unknown: named.flatMap(({ file, name, entries }) =>
      entries
        .filter(({ disposition }) => disposition === 'unknown')
        .map(({ at }) => `${name}:${resolve({ ...at, file }).line}`),
    ),
  };
}

/** The artefact `ledger.json`. */
export const ledgerText = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`;

/**
 * A cell or a member has the disposition of its block, but is unknown if it is a cell of a column that no
 * construct reads, or if a diagnostic about lost text covers it: the members under an unknown keyword.
 */
function countPage(entries: readonly Entry[], lost: readonly Place[], source: SourceText | undefined): PageCounts {
  const [blocks, cells, members] = [none(), none(), none()];
  for (const { at, disposition, cells: places = [], members: stated = 0 } of entries) {
    add(blocks, disposition, 1);
    const unread = places.filter(({ isUnread }) => isUnread).length;
    add(cells, disposition, places.length - unread);
    add(cells, 'unknown', unread);
    const here = stated === 0 ? [] : lost.filter((found) => found.line <= at.endLine && found.endLine >= at.line);
    const [read, lostMembers] = source && here.length > 0 ? membersIn(source, at, here) : [stated, 0];
    add(members, disposition, read);
    add(members, 'unknown', lostMembers);
  }
  return { ...blocks, cells, members };
}

const none = (): Counts => ({ fact: 0, boilerplate: 0, prose: 0, unknown: 0, total: 0 });

function add(counts: Counts, disposition: Disposition, number: number): void {
  counts[disposition] += number;
  counts.total += number;
}

const addCounts = (a: Counts, b: Counts): Counts => ({
  fact: a.fact + b.fact,
  boilerplate: a.boilerplate + b.boilerplate,
  prose: a.prose + b.prose,
  unknown: a.unknown + b.unknown,
  total: a.total + b.total,
});

const addPages = (a: PageCounts, b: PageCounts): PageCounts => ({
  ...addCounts(a, b),
  cells: addCounts(a.cells, b.cells),
  members: addCounts(a.members, b.members),
});
