/** Sections by name: the page that each stands in, and the lines of the page before it. */
export type Sections = ReadonlyMap<string, { file: string; lines: number }>;

/**
 * Where the sections of a reference stand. What is made of a section alone holds places that
 * count from the section's first line, with a name of the section for a file: such work stays
 * good when lines are put in before the section. Here the places become those of the page.
 */
export class SectionPlaces {
  readonly #bases = new Map<string, { file: string; lines: number }>();

  add(sections: Sections): void {
    for (const [name, base] of sections) this.#bases.set(name, base);
  }

  /** A place, or whatever else has one, in its page. What is in a page already stays the same. */
  resolve<T extends { file: string; line: number; endLine: number }>(placed: T): T {
    const base = this.#bases.get(placed.file);
    return base ? { ...placed, file: base.file, line: placed.line + base.lines, endLine: placed.endLine + base.lines } : placed;
  }
}
