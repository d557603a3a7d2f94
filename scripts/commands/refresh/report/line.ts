import type { FileLine } from '../compare/change.ts';

/** One section of a report, before it is formatted. In its texts, code is in backticks. */
export interface ReportSection {
  title: string;
  lines: ReportLine[];
}

/** A line of the report: one change with its place, or one with a list below it. */
export interface ReportLine {
  text: string;
  place?: FileLine;
  /** `341 operations`, if the items are the places of one change. Absent if they are changes of one subject. */
  count?: string;
  items: ReportItem[];
}

export interface ReportItem {
  text: string;
  place: FileLine;
}
