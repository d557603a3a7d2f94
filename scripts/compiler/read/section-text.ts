import { type Fence, fencesOf } from './split.ts';

/** A section as Markdown is parsed. Lines are 1-based and count from the first line of the section. */
export interface SectionText {
  text: string;
  passages: readonly Passage[];
  /** Lines of the opening fences. */
  fences: readonly number[];
}

/**
 * A run of blocks between blank lines that no container reaches over, without the bodies of its
 * closed fences, which the reader takes from the source: what Markdown finds in it depends on
 * nothing before or after it.
 */
export interface Passage {
  text: string;
  /** The line of the section on which each line of the passage stands. */
  lines: readonly number[];
}

const blank = /^[ \t]*$/;
/** After a blank line: no indentation and no marker of a list or a quote, so that no container goes on. */
const alone = /^[^\s>*+\-\d]/;
/** Begins HTML that a blank line does not end (CommonMark §4.6, conditions 1–5). */
const html = /<(?:[!?]|script|pre|style|textarea)/i;

/** Takes a section apart. The head of a page may begin with front matter. */
export function sectionText(text: string, isHead: boolean): SectionText {
  const lines = text.split('\n');
  const fences = fencesOf(text, isHead);
  const { kept, openings } = withoutBodies(lines, fences);
  const isWhole = fences.some(({ isApart }) => !isApart) || kept.some((i) => html.test(lines[i] ?? ''));
  const passages: number[][] = [[]];
  for (const i of kept) {
    if (!isWhole && i > 0 && alone.test(lines[i] ?? '') && blank.test(lines[i - 1] ?? '')) passages.push([]);
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

/** The indices of the lines outside of bodies that are apart, and the line numbers of the opening fences. */
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

/** Of the blank lines at the end of a passage the first stays: Markdown needs the end of the last line. */
function trimEnd(indices: number[], lines: readonly string[]): void {
  const isBlank = (index: number | undefined): boolean => index !== undefined && blank.test(lines[index] ?? '');
  while (isBlank(indices.at(-1)) && isBlank(indices.at(-2))) indices.pop();
}
