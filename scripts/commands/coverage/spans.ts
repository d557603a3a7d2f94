import type { Entry } from '../../compiler/read/section.ts';

/** The lines of a block, 1-based and inclusive. */
export interface Span {
  line: number;
  endLine: number;
  entry: Entry;
}

/**
 * The blocks of a page with their lines. The delimiter row of a table is not a block of its own
 * (dialect §1): it belongs to the header row above it.
 */
export function spans(lines: readonly string[], entries: readonly Entry[]): Span[] {
  const sorted = [...entries].sort((a, b) => a.at.line - b.at.line || a.at.endLine - b.at.endLine);
  return sorted.map((entry, index) => {
    const { line, endLine } = entry.at;
    const next = sorted[index + 1]?.at.line ?? lines.length + 1;
    const delimited = entry.kind === 'row' && endLine + 1 < next && isDelimiter(lines[endLine]);
    return { line, endLine: delimited ? endLine + 1 : endLine, entry };
  });
}

/** GFM §4.10: cells of hyphens with optional colons. */
const isDelimiter = (line: string | undefined): boolean =>
  line !== undefined && line.includes('-') && /^[\s|:-]+$/.test(line);
