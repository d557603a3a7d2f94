/** A piece of a page, by itself: lines are 1-based in it. */
export interface SectionText {
  text: string;
  /** Its first line. */
  heading: string;
  /** The number of its lines. */
  lines: number;
  passages: Passage[];
  /** Lines of the opening fences. */
  fences: number[];
}

/**
 * A run of blocks between blank lines that no container reaches over, without the bodies of its
 * closed fences: what Markdown finds in it depends on nothing before or after it.
 */
export interface Passage {
  text: string;
  /** The line of the piece on which each line of the passage stands. */
  lines: number[];
}

/** A code fence by offsets: of its first line, of its body, and of the line that closes it, or of the end of the text. */
export interface Fence {
  at: number;
  body: number;
  close: number;
  /** Whether the body may be left out. */
  isApart: boolean;
}

const blank = /^[ \t]*$/;
/** Behind a blank line: no indentation and no marker of a list or a quote, so that no container goes on. */
const alone = /^[^\s>*+\-\d]/;
/** Begins HTML that a blank line does not end (CommonMark §4.6, conditions 1–5). */
const html = /<(?:[!?]|script|pre|style|textarea)/i;

/** Takes a piece apart: `fences` are those of the text; where it begins and ends nothing is open. */
export function sectionTextOf(text: string, fences: readonly Fence[]): SectionText {
  const lines = text.split('\n');
  const passages: number[][] = [[]];
  const openings: number[] = [];
  let whole = false;
  let offset = 0;
  let next = 0;
  for (const [i, line] of lines.entries()) {
    const fence = fences[next];
    const isBody = fence !== undefined && offset >= fence.body;
    if (offset === fence?.at) openings.push(i + 1);
    if (isBody && offset >= fence.close) next += 1;
    if (!isBody && i > 0 && alone.test(line) && blank.test(lines[i - 1] ?? '')) passages.push([]);
    if (!isBody || !fence.isApart || offset >= fence.close) {
      whole ||= line.includes('<') && html.test(line);
      passages.at(-1)?.push(i);
    }
    offset += line.length + 1;
  }
  const isOpen = fences.some(({ close }) => close >= text.length);
  if (!isOpen && !whole) passages.forEach((indices) => trimEnd(indices, lines));
  // Put together anew: a part of the page's text would keep the whole page in memory.
  const own = lines.join('\n');
  return {
    text: own,
    heading: own.slice(0, lines[0]?.length),
    lines: lines.length,
    passages: (whole ? [passages.flat()] : passages).map((indices) => ({
      text: indices.map((i) => lines[i]).join('\n'),
      lines: indices.map((i) => i + 1),
    })),
    fences: openings,
  };
}

/** Of the blank lines that separate a passage from the next one, the first stays: Markdown needs the end of the last line. */
function trimEnd(indices: number[], lines: readonly string[]): void {
  const isBlank = (index: number | undefined): boolean => index !== undefined && blank.test(lines[index] ?? '');
  while (isBlank(indices.at(-1)) && isBlank(indices.at(-2))) indices.pop();
}
