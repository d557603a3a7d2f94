import type { Report } from '../diagnostics/reporter.ts';
import type { Place } from '../model/place.ts';
import { SourceText } from '../read/text.ts';
import type { Correction } from './corrections.ts';

/** A replacement, with the place of the text that it replaces. */
export interface Replacement {
  /** In the page as it is on disk. */
  before: Place;
  /** In the corrected page. */
  after: Place;
  text: string;
}

/** The text of a page after its corrections, which are in the order of the page. */
export interface CorrectedText {
  text: string;
  replacements: readonly Replacement[];
}

/** A correction with the offset of its text in the page. */
interface Found extends Correction {
  start: number;
  end: number;
}

/**
 * Corrects the text of a page (dialect §9). All texts are looked up in the page as it is on disk, so the order of the
 * corrections has no meaning. A correction that no longer applies, or overlaps an earlier one, is reported and has no
 * effect.
 */
export function correct(text: string, corrections: readonly Correction[], report: Report): CorrectedText {
  if (corrections.length === 0) return { text, replacements: [] };
  const source = new SourceText(text);
  const found: Found[] = [];
  for (const correction of corrections) {
    const { at, page, text: wrong } = correction;
    const offsets = offsetsOf(text, wrong);
    const reason = reasonOfStale(source, offsets, correction);
    const start = offsets[0] ?? 0;
    const end = start + wrong.length;
    const other = found.find((earlier) => earlier.start < end && start < earlier.end);
    if (reason !== undefined) report('correction/stale', at, { actual: wrong, page, reason });
    else if (other) report('correction/overlap', at, { actual: wrong, page, other: other.at.line });
    else found.push({ ...correction, start, end });
  }
  return replaced(source, found);
}

/** The offsets of all occurrences, also of those that overlap. */
function offsetsOf(text: string, part: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) offsets.push(at);
  return offsets;
}

const mostLines = 5;

/** Why a correction does not apply; undefined if it does. */
function reasonOfStale(
  source: SourceText,
  offsets: readonly number[],
  { text: wrong, replacement }: Correction,
): string | undefined {
  const [only] = offsets;
  if (only === undefined) {
    const isThere = replacement !== '' && source.text.includes(replacement);
    return isThere ? 'text not found, but its replacement is in the page' : 'text not found';
  }
  if (offsets.length > 1) {
    const lines = offsets.slice(0, mostLines).map((offset) => source.place(offset, offset).line);
    const more = offsets.length - lines.length;
    return `text found ${offsets.length} times, on lines ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  }
  // If the text is a part of its replacement, it is still found after the page was corrected.
  const isApplied = offsetsOf(replacement, wrong).some((within) => source.text.startsWith(replacement, only - within));
  return isApplied ? 'its replacement is in the page already' : undefined;
}

function replaced(source: SourceText, found: readonly Found[]): CorrectedText {
  let text = '';
  let from = 0;
  const moved = [...found]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, replacement }) => {
      text += source.text.slice(from, start) + replacement;
      from = end;
      return { before: source.place(start, end), text: replacement, end: text.length };
    });
  const result = new SourceText(text + source.text.slice(from));
  const replacements = moved.map(({ before, text, end }) => ({
    before,
    after: result.place(end - text.length, end),
    text,
  }));
  return { text: result.text, replacements };
}
