/** The dispositions in the order of every table, legend and index of the report. */
export const dispositions = ['fact', 'boilerplate', 'prose', 'unknown'] as const;

/** `[line, endLine, disposition, kind, construct]`: lines 1-based and inclusive, the rest indices; construct −1 when nothing read the block. */
export type BlockRow = readonly [line: number, endLine: number, disposition: number, kind: number, construct: number];

/** How a run of lines belongs to its elements: 0 states them, 1 lies inside them. */
export type Relation = 0 | 1;

/** `[line, endLine, relation, pointer, …]`: consecutive lines with the same elements; pointers are indices. */
export type OwnerRow = readonly [line: number, endLine: number, relation: Relation, ...pointers: number[]];

/** A diagnostic in the margin; columns 1-based, the end exclusive. */
export interface Note {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
}

export interface PageData {
  /** Path below the folder of the reference. */
  name: string;
  text: string;
  blocks: BlockRow[];
  owners: OwnerRow[];
  notes: Note[];
}

/** A diagnostic about a file that is no page of the report: unreadable, or beside the reference. */
export interface ElsewhereNote {
  file: string;
  line: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
}

/** All that the report shows, as it is embedded in the page. Rows are tuples and names indices to keep it small. */
export interface CoverageData {
  title: string;
  version: string;
  /** The folder of the reference as it was named to the command. */
  folder: string;
  kinds: string[];
  constructs: string[];
  /** JSON pointers (RFC 6901) into the document. */
  pointers: string[];
  /** Section of the dialect and way to mend it, for every code that occurs. */
  codes: Record<string, { section: string; mend: string }>;
  pages: PageData[];
  elsewhere: ElsewhereNote[];
  document: unknown;
}
