/** A page cut at its `## ` headings. The first piece is the head of the page. */
export interface Piece {
  /** 1-based line of the page on which the piece begins. */
  firstLine: number;
  text: string;
  /** The same lines with the bodies of fences emptied: what Markdown has to look at. */
  outline: string;
  /** Lines of the opening fences, 1-based in the piece. */
  fences: number[];
}

const heading = /^ {0,3}##(?:[ \t]|$)/;
const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/**
 * Cuts a page into sections (dialect §2). Fences and comments are respected: a `## ` inside
 * them is text. The cut comes before Markdown is parsed because the pages glue `<br/>` to
 * the next heading, which CommonMark reads as one block of html.
 */
export function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let lines: string[] = [];
  let outline: string[] = [];
  let fences: number[] = [];
  let firstLine = 1;
  let fence: RegExp | undefined;
  let comment = false;

  const cut = (next: number): void => {
    pieces.push({ firstLine, text: lines.join('\n'), outline: outline.join('\n'), fences });
    [lines, outline, fences, firstLine] = [[], [], [], next];
  };

  for (const [index, line] of text.split('\n').entries()) {
    let visible = line;
    if (fence) {
      if (fence.test(line)) fence = undefined;
      else visible = '';
    } else if (comment) {
      comment = !line.includes('-->');
    } else {
      const marker = opening.exec(line);
      const run = marker?.[1] ?? marker?.[2];
      if (run !== undefined) {
        fence = new RegExp(`^ {0,3}${run.charAt(0)}{${run.length},}[ \\t]*$`);
        fences.push(lines.length + 1);
      } else if (/^ {0,3}<!--/.test(line)) {
        comment = !line.includes('-->');
      } else if (heading.test(line)) {
        cut(index + 1);
      }
    }
    lines.push(line);
    outline.push(visible);
  }
  cut(0);
  return pieces;
}
