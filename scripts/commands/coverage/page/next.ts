import { type CoverageData, dispositions, type PageData } from '../data.ts';

/** A jump target: a line with a diagnostic, or the first line of an unknown block. */
export type Wanted = 'note' | 'unknown';

const unknown = dispositions.indexOf('unknown');

/** The next (1) or previous (−1) line of the wanted kind, on this page or on the pages after or before it. */
export function nextLine(
  { pages }: Pick<CoverageData, 'pages'>,
  page: string,
  line: number,
  wanted: Wanted,
  step: 1 | -1,
): { page: string; line: number } | undefined {
  const start = pages.findIndex(({ name }) => name === page);
  for (let at = start; at >= 0 && at < pages.length; at += step) {
    const candidate = pages[at];
    if (!candidate) return undefined;
    const lines = linesOf(candidate, wanted);
    const from = at !== start || (line === 0 && step < 0) ? undefined : line;
    const beyond = (found: number): boolean => from === undefined || (step > 0 ? found > from : found < from);
    const found = step > 0 ? lines.find(beyond) : lines.findLast(beyond);
    if (found !== undefined) return { page: candidate.name, line: found };
  }
  return undefined;
}

function linesOf({ notes, blocks }: PageData, wanted: Wanted): number[] {
  const lines =
    wanted === 'note'
      ? notes.map(({ line }) => line)
      : blocks.filter((row) => row[2] === unknown).map(([line]) => line);
  return [...new Set(lines)].sort((a, b) => a - b);
}
