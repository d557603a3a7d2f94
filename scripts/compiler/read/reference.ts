import { type Diagnostic, diagnostic, finding } from '../diagnostics/diagnostic.ts';
import { camelCase } from '../dialect/names.ts';
import type { Memo } from '../memory/memo.ts';
import { Memory } from '../memory/memory.ts';
import { pageName } from '../model/file-name.ts';
import type { Place } from '../model/place.ts';
import type { Overview, OverviewHead, Reference, ResourceHead, ResourcePage } from '../model/reference.ts';
import { decode } from './decode.ts';
import { type PageReading, type ReadingMemory, readPage } from './page.ts';
import type { Entry } from './section.ts';

/** A page as it is on disk: its path for people, and its bytes. */
export interface SourceFile {
  /** `spec/reference/devices.md`; the name of the page is its last part without `.md`. */
  path: string;
  content: Uint8Array;
}

/** A page as it was read; without text when its bytes are none. */
export interface PageRead {
  file: string;
  stem: string;
  text?: string;
  page?: PageReading;
  diagnostics: Diagnostic[];
}

/** All pages of a reference in the order of their names. */
export interface ReferenceReading {
  reference: Reference;
  diagnostics: Diagnostic[];
  entries: Map<string, Entry[]>;
  /** The decoded text of each page, for code frames and the coverage report. */
  texts: Map<string, string>;
}

const start: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads the pages of a reference one by one (dialect §2). What `memory` knows is not read again. */
export function* readPages(files: readonly SourceFile[], memory: ReadingMemory): Generator<PageRead> {
  const { memo } = memory;
  const names = new Map<string, string>();
  for (const { path: file, content } of sorted(files)) {
    const stem = pageName(file);
    const diagnostics: Diagnostic[] = [];
    const other = names.get(stem.toLowerCase());
    if (other !== undefined)
      diagnostics.push(diagnostic(file, finding('page/duplicate', start, { name: stem, other })));
    names.set(stem.toLowerCase(), file);
    const text = memo.of(content, 'text', [], () => ({ decoded: decode(content) })).decoded;
    if (typeof text === 'number') {
      diagnostics.push(diagnostic(file, finding('page/not-utf8', start, { offset: text })));
      yield { file, stem, diagnostics };
      continue;
    }
    const page = memo.of(content, 'page', [], () => readPage(text, memory, file));
    diagnostics.push(
      ...memo.of(page, 'diagnostics', [file], () => page.findings.map((found) => diagnostic(file, found))),
    );
    if (page.head?.kind === 'resource' && camelCase(stem) === '')
      diagnostics.push(
        diagnostic(file, finding('name/empty', start, { actual: stem, expected: 'a letter or a digit in it' })),
      );
    yield { file, stem, text, page, diagnostics };
  }
}

/** Reads a whole reference. */
export const readReference = (files: readonly SourceFile[], memory: ReadingMemory = new Memory()): ReferenceReading =>
  readingOf([...readPages(files, memory)], memory.memo);

/** Puts together what pages were read as. */
export function readingOf(pages: readonly PageRead[], memo: Memo): ReferenceReading {
  const reference: Reference = { pages: [], schemaHeads: [], schemas: [], overview: [] };
  const reading: ReferenceReading = { reference, diagnostics: [], entries: new Map(), texts: new Map() };
  for (const { file, stem, text, page, diagnostics } of pages) {
    reading.diagnostics.push(...diagnostics);
    if (text === undefined || !page) continue;
    reading.texts.set(file, text);
    reading.entries.set(file, page.entries);
    const { head, schemas } = page;
    if (head?.kind === 'resource') reference.pages.push(resourceOf(file, stem, page, head, memo));
    else if (head?.kind === 'overview') reference.overview.push(overviewOf(file, page, head, memo));
    else if (head) {
      reference.schemaHeads.push(head);
      for (const schema of schemas) reference.schemas.push({ file, ...schema });
    }
  }
  return reading;
}

/** The facts of a resource page. */
export function resourceOf(
  file: string,
  stem: string,
  page: PageReading,
  head: ResourceHead,
  memo: Memo,
): ResourcePage {
  return memo.of(page, 'resource', [file, stem], () => ({ file, stem, head, operations: page.operations }));
}

/** The facts of the overview. */
export function overviewOf(file: string, page: PageReading, head: OverviewHead, memo: Memo): Overview {
  return memo.of(page, 'overview', [file], () => ({ file, head, sections: page.sections }));
}

/** By name, not by path: the order is the same wherever the folder stands. */
function sorted(files: readonly SourceFile[]): SourceFile[] {
  const named = files.map((file) => ({ key: `${pageName(file.path)}\n${file.path}`, file }));
  return named.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ file }) => file);
}
