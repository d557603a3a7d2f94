import type { BlockRow, CorrectionRow, CoverageData, Note, OwnerRow, PageData } from '../data.ts';

/** A page with its notes, blocks and owners indexed by line. */
export class PageIndex {
  readonly page: PageData;
  readonly lines: readonly string[];
  readonly notes = new Map<number, Note[]>();
  readonly #blocks: (BlockRow | undefined)[] = [];
  readonly #owners: (OwnerRow | undefined)[] = [];

  constructor(page: PageData) {
    this.page = page;
    this.lines = page.text.split('\n');
    for (const row of page.blocks) for (let line = row[0]; line <= row[1]; line++) this.#blocks[line] = row;
    for (const row of page.owners) for (let line = row[0]; line <= row[1]; line++) this.#owners[line] = row;
    for (const note of page.notes) {
      const others = this.notes.get(note.line);
      if (others) others.push(note);
      else this.notes.set(note.line, [note]);
    }
  }

  block(line: number): BlockRow | undefined {
    return this.#blocks[line];
  }

  owner(line: number): OwnerRow | undefined {
    return this.#owners[line];
  }

  corrections(line: number): CorrectionRow[] {
    return this.page.corrections.filter(([first, last]) => first <= line && line <= last);
  }

  /** The lines of the same block with the same elements as this line. */
  sameElement(line: number): number[] {
    const block = this.block(line);
    if (!block) return [];
    const key = this.owner(line)?.slice(3).join();
    return Array.from({ length: block[1] - block[0] + 1 }, (_, offset) => block[0] + offset).filter(
      (other) => this.owner(other)?.slice(3).join() === key,
    );
  }
}

/** The page and the first line that state an element; undefined if no line does. */
export function findPlace(data: CoverageData, pointer: string): { page: string; line: number } | undefined {
  const wanted = data.pointers.indexOf(pointer);
  if (wanted < 0) return undefined;
  for (const { name, owners } of data.pages) {
    const row = owners.find(([, , relation, ...pointers]) => relation === 0 && pointers.includes(wanted));
    if (row) return { page: name, line: row[0] };
  }
  return undefined;
}
