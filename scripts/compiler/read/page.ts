import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Memo } from '../memory/memo.ts';
import { Memory } from '../memory/memory.ts';
import { share } from '../memory/share.ts';
import type { Operation, OverviewSection, PageHead, SchemaEntry } from '../model/reference.ts';
import { beyondLimits, beyondSize } from './limits.ts';
import { readOperation } from './operation.ts';
import { readOverviewSection } from './overview.ts';
import { readPageHead } from './page-head.ts';
import { type PageLink, pageLinks } from './page-links.ts';
import { Passages } from './passages.ts';
import { rebase } from './rebase.ts';
import { readSchemaEntry } from './schema-entry.ts';
import { type Entry, Section } from './section.ts';
import type { SectionText } from './section-text.ts';
import { type Placed, split } from './split.ts';

/** What one page states, with its diagnostics and its part of the ledger. */
export interface PageReading {
  head: PageHead | undefined;
  operations: Operation[];
  schemas: Omit<SchemaEntry, 'file'>[];
  sections: OverviewSection[];
  links: PageLink[];
  findings: Finding[];
  entries: Entry[];
  /** The sections that operations and schemas were read from. */
  origins: Map<object, SectionReading>;
}

/** What a section was read as, by places that count from its first line. */
export interface SectionReading {
  value: object;
  /** Names the section in its page: its kind and its heading. */
  key: string;
  /** Lines of the page before the section. */
  lines: number;
}

/** What reading one piece yields; places count from the first line of the piece. */
export interface PieceReading<T> {
  value: T | undefined;
  links: PageLink[];
  findings: Finding[];
  entries: Entry[];
}

/** How a page was read the last time. */
export interface Edition {
  placed: readonly Placed[];
  /** The readings of its pieces by their kinds and first lines. */
  readings: Map<string, PieceReading<object>>;
}

/** What reading takes of the memory. */
export type ReadingMemory = Pick<Memory, 'readings' | 'editions' | 'passages' | 'memo'>;

type SectionKind = PageHead['kind'] | 'unknown';

const readers = {
  resource: { read: readOperation, expected: 'what the sections of an operation hold' },
  schemas: { read: readSchemaEntry, expected: 'prose, a JSON Schema and an example' },
  overview: { read: readOverviewSection, expected: 'prose' },
  unknown: { read: () => undefined, expected: 'a page of the dialect' },
} as const;

function readPiece<T>(
  piece: SectionText,
  passages: Passages,
  read: (section: Section) => T | undefined,
  expected: string,
): PieceReading<T> {
  const section = new Section(piece, passages.blocksOf(piece));
  const value = read(section);
  const entries = section.close(expected);
  return { value, links: pageLinks(section.source), findings: section.findings, entries };
}

/** Reads the head of a page: the first piece. A pure function of the piece's text. */
export const readHead = (piece: SectionText, passages = new Passages()): PieceReading<PageHead> =>
  readPiece(piece, passages, readPageHead, 'the head of a page');

/** Reads a `##` section of a page of the given kind. A pure function of the kind and the piece's text. */
export function readSection(
  kind: SectionKind,
  piece: SectionText,
  passages = new Passages(),
): PieceReading<Operation | Omit<SchemaEntry, 'file'> | OverviewSection> {
  const { read, expected } = readers[kind];
  return readPiece<Operation | Omit<SchemaEntry, 'file'> | OverviewSection>(piece, passages, read, expected);
}

/** Reads a whole page (dialect §2), from `memory` what was read before of this `file`. All problems of all sections are in the result. */
export function readPage(
  text: string,
  { readings, editions, passages, memo }: ReadingMemory = new Memory(),
  file = '',
): PageReading {
  const reading: PageReading = {
    head: undefined,
    operations: [],
    schemas: [],
    sections: [],
    links: [],
    findings: [],
    entries: [],
    origins: new Map(),
  };
  const size = beyondSize(text);
  const earlier = editions.get(file);
  const placed = size ? [] : split(text, earlier?.placed);
  const edition: Edition = { placed, readings: new Map() };
  editions.set(file, edition);
  const refusal = size ?? beyondLimitsOf(placed, memo);
  if (refusal) {
    reading.findings.push(refusal);
    return reading;
  }
  const [first, ...rest] = placed;
  if (!first) return reading;
  const take = <T extends object>(
    kind: string,
    { lines, piece }: Placed,
    read: () => PieceReading<T>,
  ): T | undefined => {
    const heading = `${kind} ${piece.heading}`;
    // A kind has only one reader, whose readings these are.
    const relative = readings.recall(kind, piece, () =>
      share(earlier?.readings.get(heading) as PieceReading<T> | undefined, read()),
    );
    edition.readings.set(heading, relative);
    const { value, links, findings, entries } = memo.of(relative, 'in its page', [lines], () =>
      rebase(relative, lines),
    );
    for (const link of links) reading.links.push(link);
    for (const found of findings) reading.findings.push(found);
    for (const entry of entries) reading.entries.push(entry);
    if (value && relative.value) reading.origins.set(value, { value: relative.value, key: heading, lines });
    return value;
  };
  reading.head = take('head', first, () => readHead(first.piece, passages));
  const kind: SectionKind = reading.head?.kind ?? 'unknown';
  passages.prepare(rest.flatMap(({ piece }) => (readings.knows(kind, piece) ? [] : [piece])));
  for (const section of rest) {
    const value = take(kind, section, () => readSection(kind, section.piece, passages));
    if (value === undefined) continue;
    if ('method' in value) reading.operations.push(value);
    else if ('resources' in value) reading.sections.push(value);
    else reading.schemas.push(value);
  }
  if (kind === 'unknown') reading.findings = reading.findings.filter(({ code }) => code !== 'block/unexpected');
  return reading;
}

/** The first piece that is beyond the limits, by its place in the page. */
function beyondLimitsOf(placed: readonly Placed[], memo: Memo): Finding | undefined {
  for (const { lines, piece } of placed) {
    const { found } = memo.of(piece, 'limits', [], () => ({ found: beyondLimits(piece) }));
    if (found) return rebase(found, lines);
  }
  return undefined;
}
