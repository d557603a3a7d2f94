/** A page cut at its `## ` headings. The first piece is the head of the page. */
export interface Piece {
  /** 1-based line of the page on which the piece begins. */
  firstLine: number;
  text: string;
  passages: Passage[];
  /** Lines of the opening fences, 1-based in the piece. */
  fences: number[];
}

/**
 * A run of blocks between blank lines that no container reaches over, without the bodies of its
 * closed fences: what Markdown finds in it depends on nothing before or after it.
 */
export interface Passage {
  text: string;
  /** The line of the piece, 1-based, on which each line of the passage stands. */
  lines: number[];
}

const heading = /^ {0,3}##(?:[ \t]|$)/;
const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const blank = /^[ \t]*$/;
/** Behind a blank line: no indentation and no marker of a list or a quote, so that no container goes on. */
const alone = /^[^\s>*+\-\d]/;
/** Begins HTML that a blank line does not end (CommonMark §4.6, conditions 1–5). */
const html = /<(?:[!?]|script|pre|style|textarea)/i;

/**
 * Cuts a page into sections (dialect §2). Fences and comments are respected: a `## ` inside
 * them is text. The cut comes before Markdown is parsed because the pages glue `<br/>` to
 * the next heading, which CommonMark reads as one block of html.
 */
export function split(text: string): Piece[] {
  const lines = text.split('\n');
  const pieces: Piece[] = [];
  let first = 0;
  let passages: number[][] = [[]];
  let whole = false;
  let fences: number[] = [];
  let fence: RegExp | undefined;
  /** Index of the first line of the open fence's body, if the body may be left out. */
  let body: number | undefined;
  let comment = false;

  const cut = (end: number): void => {
    // The body of a fence that nothing closes is looked at: where it ends is Markdown's to say.
    if (body !== undefined) for (let i = body; i < end; i += 1) passages.at(-1)?.push(i);
    if (fence === undefined && !whole) passages.forEach((indices) => trimEnd(indices, lines));
    const runs = whole ? [passages.flat()] : passages;
    pieces.push({
      firstLine: first + 1,
      text: lines.slice(first, end).join('\n'),
      passages: runs.map((indices) => ({ text: indices.map((i) => lines[i]).join('\n'), lines: indices.map((i) => i - first + 1) })),
      fences,
    });
    [first, passages, whole, fences, body] = [end, [[]], false, [], undefined];
  };

  const behindFrontMatter = frontMatter(lines);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (i < behindFrontMatter) {
      // A `##` is a comment of YAML there, and a fence a part of a text.
    } else if (fence) {
      if (fence.test(line)) [fence, body] = [undefined, undefined];
      else if (body !== undefined) continue;
    } else if (comment) {
      comment = !line.includes('-->');
    } else {
      if (i > first && alone.test(line) && blank.test(lines[i - 1] ?? '')) passages.push([]);
      if (line.startsWith('##') || /^[ `~<]/.test(line)) {
        const marker = opening.exec(line);
        const run = marker?.[1] ?? marker?.[2];
        if (run !== undefined) {
          fence = new RegExp(`^ {0,3}${run.charAt(0)}{${run.length},}[ \\t]*$`);
          fences.push(i - first + 1);
          // An indented fence may belong to a list item, whose end its body would decide.
          if (!line.startsWith(' ')) body = i + 1;
        } else if (/^ {0,3}<!--/.test(line)) {
          comment = !line.includes('-->');
        } else if (heading.test(line)) {
          cut(i);
        }
      }
    }
    whole ||= line.includes('<') && html.test(line);
    passages.at(-1)?.push(i);
  }
  cut(lines.length);
  return pieces;
}

/** The number of lines of the front matter; none when nothing closes it. */
function frontMatter(lines: readonly string[]): number {
  const fence = /^---[ \t]*$/;
  return fence.test(lines[0] ?? '') ? lines.findIndex((line, i) => i > 0 && fence.test(line)) + 1 : 0;
}

/** Of the blank lines that separate a passage from the next one, the first stays: Markdown needs the end of the last line. */
function trimEnd(indices: number[], lines: readonly string[]): void {
  const isBlank = (index: number | undefined): boolean => index !== undefined && blank.test(lines[index] ?? '');
  while (isBlank(indices.at(-1)) && isBlank(indices.at(-2))) indices.pop();
}
