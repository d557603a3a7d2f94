import { withSpaces } from './text.ts';

const heading = /^ {0,3}##(?:[ \t]|$)/;
const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const matter = /^---[ \t]*$/;

/** The text of a section, and the number of lines before it in the page. */
export interface Cut {
  text: string;
  lines: number;
}

/** A code fence: offsets of its first line, its body and its closing line (or the end of the text). */
export interface Fence {
  at: number;
  body: number;
  close: number;
  /** True if the text around it can be parsed without the body. */
  isApart: boolean;
}

/**
 * Divides a page into sections at its `## ` headings (dialect §2); the first section is the head of
 * the page. A `## ` in a fence or a comment is text. This happens before Markdown is parsed, because
 * the pages write `<br/>` on the line before a heading, and CommonMark reads the two as one block of
 * HTML. Spaces of other kinds become spaces, except in the bodies of fences: in `##&nbsp;Get`, CommonMark
 * sees no heading, but a reader does.
 */
export function split(text: string): Cut[] {
  const spaced = withSpaces(text);
  const cuts: Cut[] = [];
  let lines = 0;
  for (let start = 0; start <= text.length; ) {
    const { end, fences } = scan(spaced, start, cuts.length === 0);
    const section = withBodies(spaced.slice(start, Math.max(start, end)), text.slice(start), fences);
    cuts.push({ text: section, lines });
    // If the page begins with `## `, the head is empty and has no lines.
    if (end >= start) lines += section.split('\n').length;
    start = end + 1;
  }
  return cuts;
}

/** The section with the bodies of its fences as they are in the source. Both have the same offsets. */
function withBodies(section: string, source: string, fences: readonly Fence[]): string {
  let result = '';
  let from = 0;
  for (const { body, close } of fences) {
    result += section.slice(from, body) + source.slice(body, Math.min(close, section.length));
    from = close;
  }
  return result + section.slice(from);
}

/** The code fences of a section. */
export const fencesOf = (section: string, isHead: boolean): Fence[] => scan(section, 0, isHead).fences;

/** Finds the end of the section that begins at `start`, and its fences, with offsets from `start`. */
function scan(text: string, start: number, isHead: boolean): { end: number; fences: Fence[] } {
  const fences: Fence[] = [];
  for (let at = isHead ? frontMatter(text) : nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    if (!mayBegin(text, at)) continue;
    const line = firstLine(text, at);
    const run = openingRun(line);
    if (run !== undefined) {
      const body = nextLine(text, at);
      const close = closing(text, run, body);
      // The body of an indented fence decides where a list item around it ends, so it has to be parsed.
      const isApart = !line.startsWith(' ') && close < text.length;
      fences.push({ at: at - start, body: body - start, close: close - start, isApart });
      at = close;
    } else if (/^ {0,3}<!--/.test(line)) {
      const end = text.indexOf('-->', at);
      at = end === -1 ? text.length : end;
    } else if (heading.test(line)) return { end: at - 1, fences };
  }
  return { end: text.length, fences };
}

/** The marks that a line opens a fence with. */
export function openingRun(line: string): string | undefined {
  const marker = opening.exec(line);
  return marker?.[1] ?? marker?.[2];
}

/** The number of lines of the front matter. */
export function frontMatterLines(lines: readonly string[]): number {
  if (!matter.test(lines[0] ?? '')) return 0;
  return lines.findIndex((line, index) => index > 0 && matter.test(line)) + 1;
}

/** The end of the front matter. In it, `##` is a YAML comment, and a fence is text. */
function frontMatter(text: string): number {
  if (!matter.test(firstLine(text, 0))) return 0;
  for (let at = text.indexOf('\n---'); at !== -1; at = text.indexOf('\n---', at + 1)) {
    if (matter.test(firstLine(text, at + 1))) return nextLine(text, at + 1);
  }
  return 0;
}

/** True if the first character of a line can begin a heading, a fence or a comment. */
function mayBegin(text: string, at: number): boolean {
  const first = text.charAt(at);
  return (
    first === ' ' || first === '`' || first === '~' || first === '<' || (first === '#' && text.startsWith('##', at))
  );
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

const nextLine = (text: string, at: number): number => endOfLine(text, at) + 1;

/** The line that begins at an offset. */
const firstLine = (text: string, at: number): string => text.slice(at, endOfLine(text, at));

/** The offset of the line that closes a fence, or the end of the text if none does. */
function closing(text: string, run: string, body: number): number {
  const shape = new RegExp(`^ {0,3}${run.charAt(0)}{${run.length},}[ \\t]*$`);
  for (let found = text.indexOf(run, body); found !== -1; found = text.indexOf(run, nextLine(text, found))) {
    const start = text.lastIndexOf('\n', found) + 1;
    if (shape.test(firstLine(text, start))) return start;
  }
  return text.length;
}
