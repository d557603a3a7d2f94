/** The place of a fact in its page. Lines and columns are 1-based; the end is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The place of what concerns a whole page. */
export const startOfPage: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A fact with its place. */
export interface Located<T> {
  value: T;
  at: Place;
}

/** A place with its page, for diagnostics and the source map. */
export interface SourcePlace extends Place {
  file: string;
}

/** Orders places by file, then line, then column. */
export function comparePlaces(a: SourcePlace, b: SourcePlace): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
