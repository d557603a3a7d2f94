import { decodeHTMLStrict } from 'entities';
import type { Place } from '../model/place.ts';

/** A text that converts between offsets and places. Lines and columns are 1-based. */
export class SourceText {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1);
  }

  get lines(): number {
    return this.#starts.length;
  }

  offset(line: number, column: number): number {
    return (this.#starts[line - 1] ?? this.text.length) + column - 1;
  }

  slice(at: Place): string {
    return this.text.slice(this.offset(at.line, at.column), this.offset(at.endLine, at.endColumn));
  }

  /** The place of `[start, end)`, which are offsets in the whole text. */
  place(start: number, end: number): Place {
    const [line, column] = this.#point(start);
    const [endLine, endColumn] = this.#point(end);
    return { line, column, endLine, endColumn };
  }

  /** The place of `[start, end)`, which are offsets from the beginning of `at`. */
  within(at: Place, start: number, end: number): Place {
    const base = this.offset(at.line, at.column);
    return this.place(base + start, base + end);
  }

  /** True if the last line of the fence at `at` closes it. */
  isClosed(at: Place): boolean {
    return at.endLine > at.line && /^ {0,3}(`{3,}|~{3,})\s*$/.test(this.slice({ ...at, line: at.endLine, column: 1 }));
  }

  /** The body of the fence at `at`: the lines between the opening line and the closing line, if there is one. */
  fenceBody(at: Place): { text: string; at: Place } {
    const start = this.offset(at.line + 1, 1);
    const end = this.isClosed(at)
      ? Math.max(start, this.offset(at.endLine, 1) - 1)
      : this.offset(at.endLine, at.endColumn);
    return { text: this.text.slice(start, end), at: this.place(start, end) };
  }

  #point(offset: number): [number, number] {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1];
  }
}

/** Replaces each space of another kind, such as a no-break space, by a space (dialect §1). Offsets stay the same. */
export function withSpaces(text: string): string {
  return text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** Decodes HTML entities once: the plain value of a cell, of a name, of a URL (dialect §1). */
export function plain(source: string): string {
  return withSpaces(decodeHTMLStrict(source)).trim();
}

/** Trims a text and replaces every run of white space by one space. Fixed sentences are matched against the result. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Removes white space and one run of `#` at the end. A regular expression would take quadratic time. */
export function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end -= 1;
  return trimmed.slice(0, end).trimEnd();
}
