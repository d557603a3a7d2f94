/** The dispositions, in the order that every table, legend and index of the report uses. */
export const dispositions = ['fact', 'boilerplate', 'prose', 'unknown'] as const;

/** A block: 1-based inclusive lines, then indices into `dispositions`, `kinds` and `constructs`. The construct is −1 if no construct read the block. */
export type BlockRow = readonly [line: number, endLine: number, disposition: number, kind: number, construct: number];

/** How lines relate to elements of the document: 0 if the lines state them, 1 if the lines are only inside them. */
export type Relation = 0 | 1;

/** Consecutive lines with the same elements; the elements are indices into `pointers`. */
export type OwnerRow = readonly [line: number, endLine: number, relation: Relation, ...pointers: number[]];

/** A diagnostic in the margin. Columns are 1-based and the end column is exclusive. */
export interface Note {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
}

/** Lines with a text that was read as another one, and this other text. */
export type CorrectionRow = readonly [line: number, endLine: number, replacement: string];

/** One page of the reference, as it is on disk. */
export interface PageData {
  /** Path relative to the folder of the reference. */
  name: string;
  text: string;
  blocks: BlockRow[];
  owners: OwnerRow[];
  corrections: CorrectionRow[];
  notes: Note[];
}

/** A diagnostic of a file without a page in the report: an unreadable page, or a file outside of the reference. */
export interface ElsewhereNote {
  file: string;
  line: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
}

/** The numbers of blocks, of cells of rows, or of members of JSON values, by disposition in the order of `dispositions`. */
export interface PartCounts {
  name: 'block' | 'cell' | 'member';
  counts: number[];
}

/** The data of the report, embedded in the page. Rows are tuples and names are indices to keep it small. */
export interface CoverageData {
  title: string;
  version: string;
  /** The folder of the reference, as passed to the command. */
  folder: string;
  kinds: string[];
  constructs: string[];
  /** JSON pointers (RFC 6901) into the document. */
  pointers: string[];
  /** Dialect section and fix for each diagnostic code that occurs. */
  codes: Record<string, { section: string; mend: string }>;
  pages: PageData[];
  parts: PartCounts[];
  /** Unknown blocks that no diagnostic points to. There are none unless the compiler has a fault. */
  unreported: number;
  elsewhere: ElsewhereNote[];
  document: unknown;
}
