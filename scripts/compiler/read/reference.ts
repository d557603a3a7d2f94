import type { Report } from '../diagnostics/reporter.ts';
import { pageName } from '../model/file-name.ts';
import { startOfPage } from '../model/place.ts';
import type { Reference } from '../model/reference.ts';
import { decode } from './decode.ts';
import { type PageReading, readPage, type Sectioned } from './page.ts';
import { rebase } from './rebase.ts';
import type { Entry } from './section.ts';

/** A page on disk. */
export interface SourceFile {
  /** `spec/reference/devices.md`. The last part without `.md` is the name of the page. */
  path: string;
  content: Uint8Array;
}

/** Reads a whole reference. Its faults are not reported. */
export function readReference(files: readonly SourceFile[]): Reference {
  const pages = inOrder(files.map(({ path }) => path)).flatMap((path) => {
    const text = decode(files.find((file) => file.path === path)?.content ?? new Uint8Array());
    return typeof text === 'string' ? [readPage(path, text, () => undefined)] : [];
  });
  return referenceOf(pages);
}

/** The facts of pages, with places that count from the first line of each page. */
export function referenceOf(pages: readonly PageReading[]): Reference {
  const reference: Reference = { pages: [], schemaHeads: [], schemas: [], overview: [] };
  for (const { file, stem, head, operations, schemas, notes, sections } of pages) {
    const lines = new Map(sections.map((section) => [section.id, section.lines]));
    const moved = <T>(values: readonly Sectioned<T>[]): T[] =>
      values.map(({ section, value }) => rebase(value, lines.get(section) ?? 0));
    if (head?.kind === 'resource') reference.pages.push({ file, stem, head, operations: moved(operations) });
    else if (head?.kind === 'overview') reference.overview.push({ file, head, sections: moved(notes) });
    else if (head) {
      reference.schemaHeads.push(head);
      for (const schema of moved(schemas)) reference.schemas.push({ file, ...schema });
    }
  }
  return reference;
}

/** The dispositions of the blocks of a page, with places that count from the first line of the page. */
export const entriesOf = ({ sections }: PageReading): Entry[] =>
  sections.flatMap(({ entries, lines }) => entries.map((entry) => rebase(entry, lines)));

/** Sorts paths by page name, so that the order does not depend on the location of the folder. */
export function inOrder(paths: readonly string[]): string[] {
  const keyOf = (path: string): string => `${pageName(path)}\n${path}`;
  return [...paths].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Reports page names that differ only in case: some file systems do not distinguish them. */
export function reportDuplicatePages(paths: readonly string[], report: Report): void {
  const names = new Map<string, string>();
  for (const file of paths) {
    const name = pageName(file);
    const other = names.get(name.toLowerCase());
    if (other !== undefined) report('page/duplicate', { file, ...startOfPage }, { name, other });
    names.set(name.toLowerCase(), file);
  }
}
