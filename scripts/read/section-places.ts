interface Base {
  file: string;
  /** Lines of the page before the section. */
  lines: number;
}

/**
 * Where the sections of a reference stand. What is made of a section alone holds places that
 * count from the section's first line, with a name of the section for a file: such work stays
 * good when lines are put in before the section. Here the places become those of the page.
 */
export class SectionPlaces {
  readonly #bases = new Map<string, Base>();

  /** Names a section by its heading: what does not change in it is named the same. Of equal headings in a page each gets its own. */
  add(file: string, key: string, lines: number): string {
    let name = `${file}\0${key}`;
    while (this.#bases.has(name)) name += '\0';
    this.#bases.set(name, { file, lines });
    return name;
  }

  /** A place, or whatever else has one, in its page. What is in a page already stays the same. */
  resolve<T extends { file: string; line: number; endLine: number }>(placed: T): T {
    const base = this.#bases.get(placed.file);
    return base ? { ...placed, file: base.file, line: placed.line + base.lines, endLine: placed.endLine + base.lines } : placed;
  }
}
