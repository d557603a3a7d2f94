import { type Diagnostic, diagnostic, type Fault, fault } from '../diagnostics/diagnostic.ts';
import { camelCase } from '../dialect/names.ts';
import { pageName } from '../model/file-name.ts';
import { startOfPage } from '../model/place.ts';
import type { Operation, OverviewSection, PageHead, SchemaEntry } from '../model/reference.ts';
import { beyondSize } from './limits.ts';
import type { PageLink } from './page-links.ts';
import { readSection, type SectionKind, type SectionReading } from './read-section.ts';
import { repairHeadings } from './repair-headings.ts';
import type { Entry } from './section.ts';
import { sectionId } from './section-places.ts';
import { split } from './split.ts';

/** A value with the section that it was read from. Places in the value count from the section's first line. */
export interface Sectioned<T> {
  /** The name of the section (`sectionId`). */
  section: string;
  value: T;
}

/** A section of a page, with the dispositions of its blocks. */
export interface PageSection {
  id: string;
  /** The number of lines before it in the page. */
  lines: number;
  entries: readonly Entry[];
  links: readonly PageLink[];
}

/** The facts of one page. */
export interface PageReading {
  file: string;
  /** File name without `.md`. */
  stem: string;
  head: PageHead | undefined;
  operations: Sectioned<Operation>[];
  schemas: Sectioned<Omit<SchemaEntry, 'file'>>[];
  /** The sections of an overview; empty for other pages. */
  notes: Sectioned<OverviewSection>[];
  sections: PageSection[];
}

/**
 * Reads a page (dialect §2). `read` reads one section and may return a cached result. Reports the
 * faults of all sections, with places that count from each section.
 */
export function readPage(
  file: string,
  text: string,
  report: (found: Diagnostic) => void,
  read: (kind: SectionKind, text: string) => SectionReading = (kind, text) => readSection(kind, text),
): PageReading {
  const stem = pageName(file);
  const page: PageReading = { file, stem, head: undefined, operations: [], schemas: [], notes: [], sections: [] };
  const refuse = (found: Fault, section: string): PageReading => {
    report(diagnostic(section, found));
    // The sections are kept because the place of the report refers to them.
    const sections = page.sections.map(({ id, lines }) => ({ id, lines, entries: [], links: [] }));
    return { file, stem, head: undefined, operations: [], schemas: [], notes: [], sections };
  };
  const size = beyondSize(text);
  if (size) return refuse(size, file);
  const repaired = repairHeadings(text);
  // Their places count from the head, which begins with the page.
  const problems = repaired.faults.map((found) => diagnostic(file, found));
  const ids = new Set<string>();
  for (const cut of split(repaired.text)) {
    const isHead = ids.size === 0;
    const id = isHead ? file : sectionId(file, cut.text.split('\n', 1)[0] ?? '', ids);
    ids.add(id);
    const kind = page.head?.kind ?? 'unknown';
    const { refusal, value, faults, entries, links } = read(isHead ? 'head' : kind, cut.text);
    page.sections.push({ id, lines: cut.lines, entries, links });
    if (refusal) return refuse(refusal, id);
    problems.push(...faults.map((found) => diagnostic(id, found)));
    if (value === undefined) continue;
    if ('kind' in value) page.head = value;
    else if ('method' in value) page.operations.push({ section: id, value });
    else if ('resources' in value) page.notes.push({ section: id, value });
    else page.schemas.push({ section: id, value });
  }
  // On a page of unknown kind every block is unexpected. The unknown kind is reported instead.
  for (const found of problems) if (page.head || found.code !== 'block/unexpected') report(found);
  if (page.head?.kind === 'schemas' && page.sections.length === 1)
    report(diagnostic(file, fault('page/no-schemas', page.head.name.at, {})));
  if (page.head?.kind === 'resource' && camelCase(stem) === '')
    report(diagnostic(file, fault('name/empty', startOfPage, { actual: stem, expected: 'a letter or a digit in it' })));
  return page;
}
