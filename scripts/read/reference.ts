import { diagnostic, finding, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { pageName } from '../model/file-name.ts';
import type { Place } from '../model/place.ts';
import type { Reference } from '../model/reference.ts';
import { decode } from './decode.ts';
import { readPage, type PageReading } from './page.ts';
import { Readings } from './readings.ts';
import type { Entry } from './section.ts';

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
  /** The decoded text of each page, for code frames and the coverage report. */
  texts: Map<string, string>;
}

const start: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads all pages of a reference (dialect §2). Sections that `readings` knows are not parsed. */
export function readReference(files: readonly SourceFile[], readings = new Readings()): ReferenceReading {
  const reading: ReferenceReading = {
    reference: { pages: [], schemas: [], overview: [] },
    diagnostics: [],
    entries: new Map(),
    texts: new Map(),
  };
  const names = new Map<string, string>();
  for (const { path, content } of sorted(files)) {
    const stem = pageName(path);
    const other = names.get(stem.toLowerCase());
    if (other !== undefined) reading.diagnostics.push(diagnostic(path, finding('page/duplicate', start, { name: stem, other })));
    names.set(stem.toLowerCase(), path);
    const text = decode(content);
    if (typeof text === 'number') {
      reading.diagnostics.push(diagnostic(path, finding('page/not-utf8', start, { offset: text })));
      continue;
    }
    reading.texts.set(path, text);
    take(reading, path, stem, readPage(text, readings));
  }
  return reading;
}

function take(reading: ReferenceReading, file: string, stem: string, { head, operations, schemas, sections, findings, entries }: PageReading): void {
  reading.diagnostics.push(...findings.map((found) => diagnostic(file, found)));
  reading.entries.set(file, entries);
  const { reference } = reading;
  if (head?.kind === 'resource') reference.pages.push({ file, stem, head, operations });
  else if (head?.kind === 'overview') reference.overview.push({ file, head, sections });
  else if (head) reference.schemas.push(...schemas.map((schema) => ({ file, ...schema })));
}

/** By name, not by path: the order is the same wherever the folder stands. */
function sorted(files: readonly SourceFile[]): SourceFile[] {
  const key = ({ path }: SourceFile): string => `${pageName(path)}\n${path}`;
  return [...files].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
