import type { Report } from '../diagnostics/reporter.ts';
import { pageName } from '../model/file-name.ts';
import { type Place, startOfPage } from '../model/place.ts';
import type { Reference } from '../model/reference.ts';
import { decode } from './decode.ts';
import { type PageReading, readPage, type Sectioned } from './page.ts';
import { rebase } from './rebase.ts';
import type { Entry } from './section.ts';
import { inPage, type Resolve } from './section-places.ts';

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
  const lines = new Map(pages.flatMap(({ sections }) => sections.map((section) => [section.id, section.lines])));
  return referenceOf(pages, (placed) => inPage(placed, lines));
}

/** The facts of pages, with places in the pages. */
export function referenceOf(pages: readonly PageReading[], resolve: Resolve): Reference {
  const reference: Reference = { pages: [], schemaPages: [], schemas: [], overview: [] };
  const moved = <T>(values: readonly Sectioned<T>[]): T[] =>
    values.map(({ section, value }) => rebase(value, placesIn(section, resolve)));
  for (const { file, stem, head: own, operations, schemas, notes } of pages) {
    const head = rebase(own, placesIn(file, resolve));
    if (head?.kind === 'resource') reference.pages.push({ file, stem, head, operations: moved(operations) });
    else if (head?.kind === 'overview') reference.overview.push({ file, head, sections: moved(notes) });
    else if (head) {
      reference.schemaPages.push({ file, head });
      for (const schema of moved(schemas)) reference.schemas.push({ file, ...schema });
    }
  }
  return reference;
}

/** The dispositions of the blocks of a page, with places in the page. */
export const entriesOf = ({ sections }: PageReading, resolve: Resolve): Entry[] =>
  sections.flatMap(({ id, entries }) => rebase(entries, placesIn(id, resolve)));

const placesIn =
  (section: string, resolve: Resolve) =>
  (at: Place): Place => {
    const { file: _, ...place } = resolve({ ...at, file: section });
    return place;
  };

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
