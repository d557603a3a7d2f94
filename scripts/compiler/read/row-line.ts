import { longestParagraph } from '../dialect/pages.ts';

/** True for a line that looks like a row of a table, perhaps behind the marks of a quotation, a list or a heading. */
export function isRowLine(line: string): boolean {
  return line.length <= longestParagraph && /^[ \t]*(?:(?:[>#*+-]+|\d{1,9}[.)])[ \t]+)?\\?\|[^|]+\|/.test(line);
}
