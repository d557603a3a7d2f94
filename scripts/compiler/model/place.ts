/** Where a fact stands in its page: lines and columns are 1-based, the end is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A fact with the place that states it. The model holds no value without one. */
export interface Located<T> {
  value: T;
  at: Place;
}

/** A place together with its page, as diagnostics and the source map need it. */
export interface SourcePlace extends Place {
  file: string;
}

/** Orders places by file, then line, then column. */
export function comparePlaces(a: SourcePlace, b: SourcePlace): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
