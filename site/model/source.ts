/** A position in the reference: a file of the repository and a 1-based line. */
export interface SourcePosition {
  file: string;
  line: number;
}
