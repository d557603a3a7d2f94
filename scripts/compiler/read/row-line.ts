/** The largest length of a row that is looked for: that of a line. */
const longest = 4_000;

/** True for a line that looks like a row of a table, perhaps behind the marks of a quotation, a list or a heading. */
export function isRowLine(line: string): boolean {
  return line.length <= longest && /^[ \t]*(?:(?:[>#*+-]+|\d{1,9}[.)])[ \t]+)?\\?\|[^|]+\|/.test(line);
}
