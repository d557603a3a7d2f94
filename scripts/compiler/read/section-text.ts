import { type Fence, fencesOf, frontMatterLines } from './split.ts';

/** A section, prepared for parsing. Lines are 1-based and count from the first line of the section. */
export interface SectionText {
  text: string;
  passages: readonly Passage[];
  /** Lines of the opening fences. */
  fences: readonly number[];
}

/**
 * A run of blocks that can be parsed without the text before or after it: it begins and ends at blank
 * lines that no list or quote extends across. The bodies of closed fences are left out; the reader
 * takes them from the source.
 */
export interface Passage {
  text: string;
  /** The line of the section for each line of the passage. */
  lines: readonly number[];
}

const blank = /^[ \t]*$/;
/** A line without indentation, list marker or quote marker. After a blank line, it ends all lists and quotes. */
const alone = /^[^\s>*+\-\d]/;
/** The beginning of HTML that a blank line does not end (CommonMark §4.6, conditions 1–5). */
const html = /<(?:[!?]|script|pre|style|textarea)/i;

/** Divides a section into passages. The head of a page can begin with front matter. */
export function sectionText(text: string, isHead: boolean): SectionText {
  const lines = text.split('\n');
  const fences = fencesOf(text, isHead);
  const { kept, openings } = withoutBodies(lines, fences);
  const isWhole = fences.some(({ isApart }) => !isApart) || kept.some((i) => html.test(lines[i] ?? ''));
  const matter = isHead ? frontMatterLines(lines) : 0;
  const passages: number[][] = [[]];
  for (const i of kept) {
    if (!isWhole && i > matter && alone.test(lines[i] ?? '') && blank.test(lines[i - 1] ?? '')) passages.push([]);
    passages.at(-1)?.push(i);
  }
  if (!isWhole) passages.forEach((indices) => trimEnd(indices, lines));
  return {
    text,
    passages: passages.map((indices) => ({
      text: indices.map((i) => lines[i]).join('\n'),
      lines: indices.map((i) => i + 1),
    })),
    fences: openings,
  };
}

/**
 * The indices of the lines outside of bodies that are left out (`isApart`), and the line numbers of
 * the opening fences.
 */
function withoutBodies(lines: readonly string[], fences: readonly Fence[]): { kept: number[]; openings: number[] } {
  const kept: number[] = [];
  const openings: number[] = [];
  let offset = 0;
  let next = 0;
  for (const [i, line] of lines.entries()) {
    const fence = fences[next];
    if (fence && offset === fence.at) openings.push(i + 1);
    if (!fence?.isApart || offset < fence.body || offset >= fence.close) kept.push(i);
    if (fence && offset >= fence.close) next += 1;
    offset += line.length + 1;
  }
  return { kept, openings };
}

/** Removes the blank lines at the end of a passage except the first, since the last line needs a line end. */
function trimEnd(indices: number[], lines: readonly string[]): void {
  const isBlank = (index: number | undefined): boolean => index !== undefined && blank.test(lines[index] ?? '');
  while (isBlank(indices.at(-1)) && isBlank(indices.at(-2))) indices.pop();
}
