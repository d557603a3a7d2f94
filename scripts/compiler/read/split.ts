import { type Fence, type SectionText, sectionTextOf } from './section-text.ts';

/** A piece of a page with the number of lines before it. */
export interface Placed {
  lines: number;
  piece: SectionText;
}

const heading = /^ {0,3}##(?:[ \t]|$)/;
const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const matter = /^---[ \t]*$/;

/**
 * Cuts a page at its `## ` headings into sections (dialect §2); the first piece is the head of
 * the page. Fences and comments are respected: a `## ` inside them is text. The cut comes before
 * Markdown is parsed because the pages glue `<br/>` to the next heading, which CommonMark reads
 * as one block of html. What an earlier edition of the page holds as well are the same pieces.
 */
export function split(text: string, before: readonly Placed[] = []): Placed[] {
  const placed: Placed[] = [];
  // Nothing is open at the end of a piece that another one followed; the last one has to be the last again.
  const last = before.at(-1)?.piece;
  const [head, ...rest] = before.map(({ piece }) => piece);
  const known = new Map(rest.map((piece) => [piece.heading, piece]));
  const behind = frontMatter(text);
  for (let [start, lines] = [0, 0]; ; ) {
    const isHead = placed.length === 0;
    const earlier = isHead ? head : known.get(firstLine(text, start));
    const end = earlier && start + earlier.text.length;
    if (
      earlier &&
      end !== undefined &&
      text.slice(start, end) === earlier.text &&
      (end === text.length || (earlier !== last && end + 1 >= behind && isCut(text, end)))
    ) {
      placed.push({ lines, piece: earlier });
      lines += earlier.lines;
      start = end + 1;
    } else {
      const found = scan(text, start, isHead ? behind : nextLine(text, start));
      const piece = sectionTextOf(text.slice(start, Math.max(start, found.end)), found.fences);
      placed.push({ lines, piece });
      // A page may begin with a section: its head has no lines.
      if (found.end >= start) lines += piece.lines;
      start = found.end + 1;
    }
    if (start > text.length) return placed;
  }
}

/** Whether a line ends here and the next one is a heading. */
const isCut = (text: string, end: number): boolean => text[end] === '\n' && heading.test(firstLine(text, end + 1));

/** Looks for the end of the piece that begins at `start`, at lines that may begin something. Offsets of fences count from the piece. */
function scan(text: string, start: number, from: number): { end: number; fences: Fence[] } {
  const fences: Fence[] = [];
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    if (!mayBegin(text, at)) continue;
    const line = firstLine(text, at);
    const marker = opening.exec(line);
    const run = marker?.[1] ?? marker?.[2];
    if (run !== undefined) {
      const body = nextLine(text, at);
      const close = closing(text, run, body);
      // An indented fence may belong to a list item, whose end its body would decide.
      fences.push({
        at: at - start,
        body: body - start,
        close: close - start,
        isApart: !line.startsWith(' ') && close < text.length,
      });
      at = close;
    } else if (/^ {0,3}<!--/.test(line)) {
      const end = text.indexOf('-->', at);
      at = end === -1 ? text.length : end;
    } else if (heading.test(line)) return { end: at - 1, fences };
  }
  return { end: text.length, fences };
}

/** Where the text begins behind the front matter: a `##` is a comment of YAML in it, and a fence a part of a text. */
function frontMatter(text: string): number {
  if (!matter.test(firstLine(text, 0))) return 0;
  for (let at = text.indexOf('\n---'); at !== -1; at = text.indexOf('\n---', at + 1)) {
    if (matter.test(firstLine(text, at + 1))) return nextLine(text, at + 1);
  }
  return 0;
}

/** Whether a line begins with something that a heading, a fence or a comment may begin with. */
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

/** Where the line begins that closes a fence; the end of the text when there is none. */
function closing(text: string, run: string, body: number): number {
  const shape = new RegExp(`^ {0,3}${run.charAt(0)}{${run.length},}[ \\t]*$`);
  for (let found = text.indexOf(run, body); found !== -1; found = text.indexOf(run, nextLine(text, found))) {
    const start = text.lastIndexOf('\n', found) + 1;
    if (shape.test(firstLine(text, start))) return start;
  }
  return text.length;
}
