import { codes } from '../diagnostics/codes.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { basename } from '../model/file-name.ts';
import type { Place } from '../model/place.ts';
import type { PageReading, PageSection } from '../read/page.ts';
import type { Disposition } from '../read/section.ts';
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
 * depend on the location. `reports` have places in sections, as the pages have; `texts` are the pages as they
 * were read; `resolve` returns the places on disk.
 */
export function ledgerOf(
  pages: readonly PageReading[],
  reports: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  resolve: Resolve,
): Ledger {
  const losses = new Map<string, Diagnostic[]>();
  for (const report of reports)
    if (isError(report) || codes[report.code].isLoss)
      losses.set(report.file, [...(losses.get(report.file) ?? []), report]);
  const counted = pages.map(({ file, sections }): [name: string, PageCounts] => {
    const counts: PageCounts = { ...none(), cells: none(), members: none() };
    const isLossy = sections.some(({ id }) => losses.has(id));
    const source = isLossy ? new SourceText(texts.get(file) ?? '') : undefined;
    for (const section of sections) countSection(section, losses.get(section.id) ?? [], source, counts);
    return [basename(file), counts];
  });
  return {
    totals: counted.map(([, counts]) => counts).reduce(addPages, { ...none(), cells: none(), members: none() }),
    pages: Object.fromEntries(counted),
    unknown: pages.flatMap(({ file, sections }) =>
      sections
        .flatMap(({ id, entries }) => entries.map((entry) => ({ id, ...entry })))
        .filter(({ disposition }) => disposition === 'unknown')
        .map(({ id, at }) => `${basename(file)}:${resolve({ ...at, file: id }).line}`),
    ),
  };
}

/** The artefact `ledger.json`. */
export const ledgerText = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`;

/**
 * A cell or a member has the disposition of its block, but is unknown if it is a cell of a column that no
 * construct reads, or if a diagnostic about lost text covers it: the members under an unknown keyword.
 */
function countSection(
  { entries, lines }: PageSection,
  losses: readonly Place[],
  source: SourceText | undefined,
  counts: PageCounts,
): void {
  const { cells, members } = counts;
  for (const { at, disposition, cells: places = [], members: stated = 0 } of entries) {
    add(counts, disposition, 1);
    const unread = places.filter(({ isUnread }) => isUnread).length;
    add(cells, disposition, places.length - unread);
    add(cells, 'unknown', unread);
    if (stated === 0) continue;
    const here = losses.filter((loss) => loss.line <= at.endLine && loss.endLine >= at.line);
    const [read, lost] = source && here.length > 0 ? membersIn(source, lines, at, here) : [stated, 0];
    add(members, disposition, read);
    add(members, 'unknown', lost);
  }
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
