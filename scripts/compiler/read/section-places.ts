import type { SourcePlace } from '../model/place.ts';

const separator = '\0';

/**
 * Names a section by its page and heading. Until the end of a compilation, places have this name
 * instead of a file, and count from the section: so they do not change if lines are inserted before
 * it. Sections with equal headings get different names; `taken` are the names used so far.
 */
export function sectionId(file: string, heading: string, taken: ReadonlySet<string>): string {
  let id = `${file}${separator}${heading}`;
  while (taken.has(id)) id += separator;
  return id;
}

/** The file of a section. The name of the head of a page is the file itself. */
export function fileOf(section: string): string {
  const end = section.indexOf(separator);
  return end === -1 ? section : section.slice(0, end);
}

/** Turns a place in a section into a place in its page. */
export type Resolve = <T extends SourcePlace>(placed: T) => T;

/** Turns a place in a section into a place in a page. `linesBefore` is the number of lines before each section. */
export function inPage<T extends SourcePlace>(placed: T, linesBefore: ReadonlyMap<string, number>): T {
  const lines = linesBefore.get(placed.file) ?? 0;
  return { ...placed, file: fileOf(placed.file), line: placed.line + lines, endLine: placed.endLine + lines };
}
