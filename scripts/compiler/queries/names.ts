import type { SourcePlace } from '../model/place.ts';
import { operationNotes } from '../openapi/operation-notes.ts';
import { planPaths } from '../openapi/paths.ts';
import { query } from '../query.ts';
import { nameSchemas } from '../schema/names.ts';
import { type CompilerDatabase, reportTo } from './database.ts';
import { pages, resolver } from './reading.ts';

// Queries that one part of the document needs about the others: names, paths, notes.

/** The component names of all schemas. */
export const schemaNames = query('schema names', (db: CompilerDatabase) => {
  const resolve = resolver(db);
  const schemas = pages(db).flatMap((found) => found.schemas);
  return nameSchemas(schemas, ({ section: id, value }) => resolve({ ...value.at, file: id }).line, reportTo(db));
});

/** Whether the reference has a page of schemas. */
export const hasSchemasPage = query('has schemas page', (db: CompilerDatabase) =>
  pages(db).some(({ head }) => head?.kind === 'schemas'),
);

/** The section of a component. A query of its own, so that other components do not invalidate it. */
export const sectionOfSchema = query(
  'section of schema',
  (db: CompilerDatabase, name: string) => schemaNames(db).schemas.get(name)?.section,
);

/** The component with the same title, if there is an earlier one. */
export const twinOfSchema = query(
  'twin of schema',
  (db: CompilerDatabase, name: string) => schemaNames(db).schemas.get(name)?.duplicateOf,
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
export const pathPlan = query('path plan', (db: CompilerDatabase) => {
  const resolve = resolver(db);
  const placeOf = (at: SourcePlace): string => {
    const { file, line } = resolve(at);
    return `${file}:${line}`;
  };
  return planPaths(pages(db), placeOf, reportTo(db));
});

/** The operationId of an operation whose own name is taken. */
export const newNameOf = query('new name of', (db: CompilerDatabase, id: string) => pathPlan(db).renamed.get(id));

/** The overview's notes about operations, by section. */
export const operationNotesOfAll = query('operation notes of all', (db: CompilerDatabase) =>
  operationNotes(pages(db), reportTo(db)),
);

/** The overview's notes about one operation. */
export const notesOf = query('notes of', (db: CompilerDatabase, id: string) => operationNotesOfAll(db).get(id) ?? []);
