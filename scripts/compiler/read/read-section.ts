import type { Fault } from '../diagnostics/diagnostic.ts';
import type { Operation, OverviewSection, PageHead, SchemaEntry } from '../model/reference.ts';
import { beyondLimits } from './limits.ts';
import { factsOfOperation, factsOfSchema, type TitlesFor } from './lost-facts.ts';
import { readOperation } from './operation.ts';
import { readOverviewSection } from './overview.ts';
import { readPageHead } from './page-head.ts';
import { type PageLink, pageLinks } from './page-links.ts';
import { Parser } from './parser.ts';
import { readSchemaEntry } from './schema-entry.ts';
import { type Entry, Section } from './section.ts';
import { sectionText } from './section-text.ts';

/** `head` for everything before the first `##`; otherwise the kind of the page. */
export type SectionKind = PageHead['kind'] | 'head' | 'unknown';

type SectionValue = PageHead | Operation | Omit<SchemaEntry, 'file'> | OverviewSection;

/** The facts of a section. Places count from its first line. */
export interface SectionReading {
  /** The exceeded limit of the dialect, if the section was not read. Everything else is empty then. */
  refusal?: Fault;
  value: SectionValue | undefined;
  links: PageLink[];
  faults: Fault[];
  entries: Entry[];
}

const readers: Readonly<
  Record<SectionKind, { read: (section: Section) => SectionValue | undefined; expected: string; titlesFor: TitlesFor }>
> = {
  head: { read: readPageHead, expected: 'the head of a page', titlesFor: factsOfOperation },
  resource: {
    read: readOperation,
    expected: 'a block that the dialect allows in an operation',
    titlesFor: factsOfOperation,
  },
  schemas: { read: readSchemaEntry, expected: 'prose, a JSON Schema and an example', titlesFor: factsOfSchema },
  overview: { read: readOverviewSection, expected: 'prose', titlesFor: () => undefined },
  unknown: { read: () => undefined, expected: 'a page of the dialect', titlesFor: () => undefined },
};

/** Reads one section of a page. The result depends only on kind and text; `parser` is a cache. */
export function readSection(kind: SectionKind, text: string, parser = new Parser()): SectionReading {
  const source = sectionText(text, kind === 'head');
  const refusal = beyondLimits(source);
  if (refusal) return { refusal, value: undefined, links: [], faults: [], entries: [] };
  const section = new Section(source, parser.blocksOf(source));
  const { read, expected, titlesFor } = readers[kind];
  const value = read(section);
  const entries = section.close(expected, titlesFor);
  return { value, links: pageLinks(section.source), faults: section.faults, entries };
}
