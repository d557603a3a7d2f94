/** Lines of a page before each of its sections, by the name of the section. */
export type Sections = ReadonlyMap<string, number>;

const separator = '\0';

/** Names a section in a reference: by the file of its page and by what it is called there. */
export const sectionName = (file: string, key: string): string => `${file}${separator}${key}`;

/**
 * Where the sections of a reference stand. What is made of a section alone holds places that
 * count from the section's first line, with a name of the section for a file: such work stays
 * good when lines are put in before the section. Here the places become those of the page.
 */
export class SectionPlaces {
  readonly #pages = new Map<string, Sections>();

  add(file: string, sections: Sections): void {
    this.#pages.set(file, sections);
  }

  /** Lines before a section; nothing for a page. */
  of(name: string): number | undefined {
    return this.#pages.get(pageOf(name))?.get(name);
  }

  /** A place, or whatever else has one, in its page. What is in a page already stays the same. */
  resolve<T extends { file: string; line: number; endLine: number }>(placed: T): T {
    const lines = this.of(placed.file);
    return lines === undefined
      ? placed
      : { ...placed, file: pageOf(placed.file), line: placed.line + lines, endLine: placed.endLine + lines };
  }
}

function pageOf(name: string): string {
  const end = name.indexOf(separator);
  return end === -1 ? name : name.slice(0, end);
}
