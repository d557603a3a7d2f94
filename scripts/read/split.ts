/** A page cut at its `## ` headings. The first piece is the head of the page. */
export interface Piece {
  /** 1-based line of the page on which the piece begins. */
  firstLine: number;
  text: string;
  /** The text without the bodies of its closed fences: what Markdown has to look at. */
  outline: Outline;
  /** Lines of the opening fences, 1-based in the piece. */
  fences: number[];
}

export interface Outline {
  text: string;
  /** The line of the piece, 1-based, on which each line of the outline stands. */
  lines: number[];
}

const heading = /^ {0,3}##(?:[ \t]|$)/;
const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/**
 * Cuts a page into sections (dialect §2). Fences and comments are respected: a `## ` inside
 * them is text. The cut comes before Markdown is parsed because the pages glue `<br/>` to
 * the next heading, which CommonMark reads as one block of html.
 */
export function split(text: string): Piece[] {
  const lines = text.split('\n');
  const pieces: Piece[] = [];
  let first = 0;
  let outline: number[] = [];
  let fences: number[] = [];
  let fence: RegExp | undefined;
  /** Index of the first line of the open fence's body, if the body may be left out. */
  let body: number | undefined;
  let comment = false;

  const cut = (end: number): void => {
    // The body of a fence that nothing closes is looked at: where it ends is Markdown's to say.
    if (body !== undefined) for (let i = body; i < end; i += 1) outline.push(i);
    pieces.push({
      firstLine: first + 1,
      text: lines.slice(first, end).join('\n'),
      outline: { text: outline.map((i) => lines[i]).join('\n'), lines: outline.map((i) => i - first + 1) },
      fences,
    });
    [first, outline, fences, body] = [end, [], [], undefined];
  };

  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (fence) {
      if (fence.test(line)) [fence, body] = [undefined, undefined];
      else if (body !== undefined) continue;
    } else if (comment) {
      comment = !line.includes('-->');
    } else if (line.startsWith('##') || /^[ `~<]/.test(line)) {
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
    outline.push(i);
  }
  cut(lines.length);
  return pieces;
}
