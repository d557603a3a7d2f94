const separator = '\0';

/**
 * Names a section of a page by its heading. The name is the file of its places until the end of
 * a compilation: such places stay the same when lines are inserted before the section. Of equal
 * headings each section gets a name of its own; `taken` are the names so far.
 */
export function sectionId(file: string, heading: string, taken: ReadonlySet<string>): string {
  let id = `${file}${separator}${heading}`;
  while (taken.has(id)) id += separator;
  return id;
}

/** The file of a section, or of a page, which names its own head. */
export function fileOf(section: string): string {
  const end = section.indexOf(separator);
  return end === -1 ? section : section.slice(0, end);
}

interface Placed {
  file: string;
  line: number;
  endLine: number;
}

/** Turns places within sections into places within pages. `linesBefore` are the lines before each section, by its name. */
export function inPage<T extends Placed>(placed: T, linesBefore: ReadonlyMap<string, number>): T {
  const lines = linesBefore.get(placed.file) ?? 0;
  return { ...placed, file: fileOf(placed.file), line: placed.line + lines, endLine: placed.endLine + lines };
}
