import { onDisk } from '../correct/on-disk.ts';
import { diagnostic, fault } from '../diagnostics/diagnostic.ts';
import { startOfPage } from '../model/place.ts';
import { query } from '../query.ts';
import { readPage } from '../read/page.ts';
import { Parser } from '../read/parser.ts';
import { readSection, type SectionKind } from '../read/read-section.ts';
import { reportDuplicatePages } from '../read/reference.ts';
import { fileOf, inPage, type Resolve } from '../read/section-places.ts';
import { corrected, replacements } from './correcting.ts';
import { type CompilerDatabase, inputs, reportTo } from './database.ts';

// Queries of the reference model.

/** The parser of each database, which caches parsed passages. Its results depend on the text alone. */
const parsers = new WeakMap<CompilerDatabase, Parser>();

function parserOf(db: CompilerDatabase): Parser {
  const parser = parsers.get(db) ?? new Parser();
  parsers.set(db, parser);
  return parser;
}

/** The facts of a section. The key is its text, so sections with the same text are read once. */
export const section = query('section', (db: CompilerDatabase, kind: SectionKind, text: string) =>
  readSection(kind, text, parserOf(db)),
);

/** The facts of a page. Undefined if it is not UTF-8. */
export const page = query('page', (db: CompilerDatabase, file: string) => {
  const found = corrected(db, file);
  if (typeof found !== 'number')
    return readPage(
      file,
      found.text,
      (fault) => db.report(fault),
      (kind, part) => section(db, kind, part),
    );
  db.report(diagnostic(file, fault('page/not-utf8', startOfPage, { offset: found })));
  return undefined;
});

/** The facts of all pages, sorted by page name. */
export const pages = query('pages', (db: CompilerDatabase) => {
  reportDuplicatePages(inputs.paths(db), reportTo(db));
  return inputs.paths(db).flatMap((file) => page(db, file) ?? []);
});

/** The number of lines before each section in its page, by section. */
export const linesBefore = query(
  'lines before',
  (db: CompilerDatabase) => new Map(pages(db).flatMap(({ sections }) => sections.map(({ id, lines }) => [id, lines]))),
);

/** Turns places in sections into places in the pages as they are on disk. */
export function resolver(db: CompilerDatabase): Resolve {
  const lines = linesBefore(db);
  const replaced = replacements(db);
  return (placed) => {
    const found = inPage(placed, lines);
    return onDisk(found, replaced.get(found.file) ?? []);
  };
}

/** The operation of a section, and the name of its page. */
export const operationIn = query('operation in', (db: CompilerDatabase, id: string) => {
  const found = page(db, fileOf(id));
  const operation = found?.operations.find(({ section: own }) => own === id)?.value;
  return found && operation && { stem: found.stem, operation };
});

/** The schema of a section. */
export const schemaIn = query(
  'schema in',
  (db: CompilerDatabase, id: string) => page(db, fileOf(id))?.schemas.find(({ section: own }) => own === id)?.value,
);
