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
