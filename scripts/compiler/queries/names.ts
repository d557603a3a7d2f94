import { operationNotes } from '../openapi/operation-notes.ts';
import { planPaths } from '../openapi/paths.ts';
import { query } from '../query.ts';
import { fileOf } from '../read/section-places.ts';
import { nameSchemas } from '../schema/names.ts';
import { type CompilerDatabase, reportTo } from './database.ts';
import { linesBefore, pages } from './reading.ts';

// Queries that one part of the document needs about the others: names, paths, notes.

/** The component names of all schemas. */
export const schemaNames = query('schema names', (db: CompilerDatabase) => {
  const lineOf = (id: string, line: number): number => line + (linesBefore(db).get(id) ?? 0);
  const schemas = pages(db).flatMap((found) => found.schemas);
  return nameSchemas(schemas, ({ section: id, value }) => lineOf(id, value.at.line), reportTo(db));
});

/** The section of a component. A query of its own, so that other components do not invalidate it. */
export const sectionOfSchema = query(
  'section of schema',
  (db: CompilerDatabase, name: string) => schemaNames(db).schemas.get(name)?.section,
);

/** The component with a title. */
export const schemaOfTitle = query('schema of title', (db: CompilerDatabase, title: string) =>
  schemaNames(db).byTitle.get(title),
);

/** The component whose title is a name in camel case. */
export const schemaOfCamelCase = query('schema of camel case', (db: CompilerDatabase, name: string) =>
  schemaNames(db).byCamelCase.get(name),
);

/** The positions of the operations in the document. */
export const pathPlan = query('path plan', (db: CompilerDatabase) =>
  planPaths(pages(db), (id, line) => `${fileOf(id)}:${line + (linesBefore(db).get(id) ?? 0)}`, reportTo(db)),
);

/** The overview's notes about operations, by section. */
export const operationNotesOfAll = query('operation notes of all', (db: CompilerDatabase) =>
  operationNotes(pages(db), reportTo(db)),
);

/** The overview's notes about one operation. */
export const notesOf = query('notes of', (db: CompilerDatabase, id: string) => operationNotesOfAll(db).get(id) ?? []);
