import type { Fence, Piece, Pieces } from './pieces.ts';

/** A piece of a page with the number of lines before it. */
export interface Placed {
  lines: number;
  piece: Piece;
}

const heading = /^ {0,3}##(?:[ \t]|$)/;
const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const matter = /^---[ \t]*$/;

/**
 * Cuts a page at its `## ` headings into sections (dialect §2); the first piece is the head of
 * the page. Fences and comments are respected: a `## ` inside them is text. The cut comes before
 * Markdown is parsed because the pages glue `<br/>` to the next heading, which CommonMark reads
 * as one block of html. Only lines that may begin something are looked at.
 */
export function split(text: string, pieces: Pieces): Placed[] {
  const placed: Placed[] = [];
  let start = 0;
  let lines = 0;
  let fences: Fence[] = [];
  const cut = (end: number): void => {
    // The end of its last line is no part of a piece.
    const piece = pieces.of(text.slice(start, Math.max(start, end - 1)), fences);
    placed.push({ lines, piece });
    if (end > start) lines += piece.lines;
    [start, fences] = [end, []];
  };
  for (let at = frontMatter(text); at < text.length; at = nextLine(text, at)) {
    if (!mayBegin(text, at)) continue;
    const line = text.slice(at, endOfLine(text, at));
    const marker = opening.exec(line);
    const run = marker?.[1] ?? marker?.[2];
    if (run !== undefined) {
      const close = closing(text, run, nextLine(text, at));
      // An indented fence may belong to a list item, whose end its body would decide.
      fences.push({ at: at - start, body: nextLine(text, at) - start, close: close - start, isApart: !line.startsWith(' ') && close < text.length });
      at = close;
    } else if (/^ {0,3}<!--/.test(line)) {
      const end = text.indexOf('-->', at);
      at = end === -1 ? text.length : end;
    } else if (heading.test(line)) cut(at);
  }
  cut(text.length + 1);
  return placed;
}

/** Where the text begins behind the front matter: a `##` is a comment of YAML in it, and a fence a part of a text. */
function frontMatter(text: string): number {
  if (!matter.test(text.slice(0, endOfLine(text, 0)))) return 0;
  for (let at = text.indexOf('\n---'); at !== -1; at = text.indexOf('\n---', at + 1)) {
    if (matter.test(text.slice(at + 1, endOfLine(text, at + 1)))) return nextLine(text, at + 1);
  }
  return 0;
}

/** Whether a line begins with something that a heading, a fence or a comment may begin with. */
function mayBegin(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first === ' ' || first === '`' || first === '~' || first === '<' || (first === '#' && text.startsWith('##', at));
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

const nextLine = (text: string, at: number): number => endOfLine(text, at) + 1;

/** Where the line begins that closes a fence; the end of the text when there is none. */
function closing(text: string, run: string, body: number): number {
  const shape = new RegExp(`^ {0,3}${run.charAt(0)}{${run.length},}[ \\t]*$`);
  for (let found = text.indexOf(run, body); found !== -1; found = text.indexOf(run, nextLine(text, found))) {
    const start = text.lastIndexOf('\n', found) + 1;
    if (shape.test(text.slice(start, endOfLine(text, found)))) return start;
  }
  return text.length;
}
