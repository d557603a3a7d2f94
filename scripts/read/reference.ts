import { camelCase } from '../dialect/names.ts';
import { diagnostic, finding, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Memo } from '../memory/memo.ts';
import { Memory } from '../memory/memory.ts';
import { pageName } from '../model/file-name.ts';
import type { Place } from '../model/place.ts';
import type { Operation, Reference, SchemaEntry } from '../model/reference.ts';
import { decode } from './decode.ts';
import { readPage, type PageReading, type ReadingMemory } from './page.ts';
import type { PageLink } from './page-links.ts';
import type { Entry } from './section.ts';
import { SectionPlaces } from './section-places.ts';

/** A page as it was read: its path for people, and its bytes. */
export interface SourceFile {
  /** `spec/reference/devices.md`; the name of the page is its last part without `.md`. */
  path: string;
  content: Uint8Array;
}

/** All pages in the order of their names, with every diagnostic and every block. */
export interface ReferenceReading {
  reference: Reference;
  diagnostics: Diagnostic[];
  entries: Map<string, Entry[]>;
  links: Map<string, PageLink[]>;
  /** The decoded text of each page, for code frames and the coverage report. */
  texts: Map<string, string>;
  /** Where the sections stand that `emitted` counts from. */
  places: SectionPlaces;
  emitted: Emitted;
}

/** What is emitted section by section: the same facts by places within their sections (`SectionPlaces`). */
export interface Emitted {
  schemas: SchemaEntry[];
  /** By the operation of the reference. */
  operations: Map<Operation, { file: string; operation: Operation }>;
}

const start: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads all pages of a reference (dialect §2). What `memory` knows is not read again. */
export function readReference(files: readonly SourceFile[], memory: ReadingMemory = new Memory()): ReferenceReading {
  const reading: ReferenceReading = {
    reference: { pages: [], schemaHeads: [], schemas: [], overview: [] },
    diagnostics: [],
    entries: new Map(),
    links: new Map(),
    texts: new Map(),
    places: new SectionPlaces(),
    emitted: { schemas: [], operations: new Map() },
  };
  const names = new Map<string, string>();
  for (const { path, content } of sorted(files)) {
    const stem = pageName(path);
    const other = names.get(stem.toLowerCase());
    if (other !== undefined) reading.diagnostics.push(diagnostic(path, finding('page/duplicate', start, { name: stem, other })));
    names.set(stem.toLowerCase(), path);
    const text = memory.memo.of(content, 'text', [], () => ({ decoded: decode(content) })).decoded;
    if (typeof text === 'number') {
      reading.diagnostics.push(diagnostic(path, finding('page/not-utf8', start, { offset: text })));
      continue;
    }
    reading.texts.set(path, text);
    take(reading, path, stem, memory.memo.of(content, 'page', [], () => readPage(text, memory, path)), memory.memo);
  }
  return reading;
}

function take(reading: ReferenceReading, file: string, stem: string, page: PageReading, memo: Memo): void {
  const { head, operations, schemas, sections, links, findings, entries, origins } = page;
  reading.diagnostics.push(...memo.of(page, 'diagnostics', [file], () => findings.map((found) => diagnostic(file, found))));
  reading.entries.set(file, entries);
  reading.links.set(file, links);
  const { reference, emitted } = reading;
  const nameOf = (value: object): { section: object; name: string } => {
    const { value: section, key, lines } = origins.get(value) ?? { value, key: '', lines: 0 };
    return { section, name: reading.places.add(file, key, lines) };
  };
  if (head?.kind === 'resource') {
    if (camelCase(stem) === '') reading.diagnostics.push(diagnostic(file, finding('name/empty', start, { actual: stem, expected: 'a letter or a digit in it' })));
    reference.pages.push(memo.of(page, 'resource', [file, stem], () => ({ file, stem, head, operations })));
    for (const operation of operations) {
      const { section, name } = nameOf(operation);
      emitted.operations.set(operation, { file: name, operation: section as Operation });
    }
  } else if (head?.kind === 'overview') {
    reference.overview.push({ file, head, sections });
  } else if (head) {
    reference.schemaHeads.push(head);
    for (const schema of schemas) {
      const { section, name } = nameOf(schema);
      reference.schemas.push(memo.of(schema, 'in its file', [file], () => ({ file, ...schema })));
      emitted.schemas.push(memo.of(section, 'entry', [name], () => ({ ...(section as Omit<SchemaEntry, 'file'>), file: name })));
    }
  }
}

/** By name, not by path: the order is the same wherever the folder stands. */
function sorted(files: readonly SourceFile[]): SourceFile[] {
  const key = ({ path }: SourceFile): string => `${pageName(path)}\n${path}`;
  return [...files].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
