import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import { sectionTitle } from '../dialect/sections.ts';
import { type HeadingLine, headingLine } from './heading-line.ts';
import { frontMatterLines, openingRun } from './split.ts';

/** The lines of a page outside of front matter, fences and comments. */
export interface LinesOutside {
  /** Their indices. */
  outside: readonly number[];
  /** Blank lines that become the closing lines of fences, by index. */
  repairs: ReadonlyMap<number, string>;
  faults: readonly Fault[];
}

/**
 * Finds the lines outside of front matter, fences and comments. A fence that contains headings was probably not
 * closed, or its closing line opened it. It is reported, and closed before the first heading if there is a
 * blank line.
 */
export function linesOutside(lines: readonly string[]): LinesOutside {
  const outside: number[] = [];
  const repairs = new Map<number, string>();
  const faults: Fault[] = [];
  const find = (from: number, isLast: (line: string) => boolean): number => {
    let index = from;
    while (index < lines.length && !isLast(lines[index] ?? '')) index += 1;
    return index;
  };
  const reportSwallowed = (code: 'fence/headings' | 'comment/headings', open: number, end: number): number => {
    const heading = swallowed(lines, open, end);
    if (heading !== undefined)
      faults.push(fault(code, wholeLine(lines, open), { actual: (lines[heading] ?? '').trim(), line: heading + 1 }));
    return heading ?? open;
  };
  for (let index = frontMatterLines(lines); index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const open = index;
    const run = openingRun(line);
    if (run !== undefined) {
      const shape = new RegExp(`^ {0,3}${run.charAt(0)}{${run.length},}[ \\t]*$`);
      index = find(open + 1, (other) => other.includes(run) && shape.test(other));
      const before = reportSwallowed('fence/headings', open, index) - 1;
      if (before > open && (lines[before] ?? '').trim() === '') {
        repairs.set(before, run);
        index = before;
      }
    } else if (/^ {0,3}<!--/.test(line)) {
      index = find(open, (other) => other.includes('-->'));
      if (index < lines.length) reportSwallowed('comment/headings', open, index);
    } else outside.push(index);
  }
  return { outside, repairs, faults };
}

/** The place of a line. */
export const wholeLine = (lines: readonly string[], index: number, last = index) => ({
  line: index + 1,
  column: 1,
  endLine: last + 1,
  endColumn: (lines[last] ?? '').length + 1,
});

/**
 * The index of the first heading between two lines, if one of the headings is a title of the dialect, or if a
 * fence begins there that has a language. In other fences, `##` can be a comment of the language.
 */
function swallowed(lines: readonly string[], open: number, end: number): number | undefined {
  const headings: HeadingLine[] = [];
  let hasFence = false;
  for (let index = open + 1; index < end; index += 1) {
    const line = lines[index] ?? '';
    if (!/^ {0,3}(?:##|```|~~~)/.test(line)) continue;
    const heading = line.includes('##') ? headingLine(lines, index) : undefined;
    if (heading?.isProper) headings.push(heading);
    hasFence ||= /^ {0,3}(?:`{3,}|~{3,})[ \t]*\w+[ \t]*$/.test(line);
  }
  return hasFence || headings.some(isSection) ? headings[0]?.index : undefined;
}

const isSection = ({ depth, title }: HeadingLine): boolean =>
  depth === 3 && (sectionTitle('resource', title) ?? sectionTitle('schemas', lastWord(title))) !== undefined;

/** The last word of a heading. On a schemas page, the title of the schema can stand before it (dialect §5). */
export const lastWord = (title: string): string => title.split(/\s+/).at(-1) ?? '';
