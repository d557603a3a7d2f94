import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { prepareSchema } from '../examples/prepared.ts';
import { query } from '../query.ts';
import { convertComponent, fingerprintOf } from '../schema/components.ts';
import type { Schema } from '../schema/json-schema.ts';
import type { CompilerDatabase } from './database.ts';
import { schemaOfCamelCase, schemaOfTitle, sectionOfSchema } from './names.ts';
import { patchedDocument, patchedSchema } from './patched.ts';
import { schemaIn } from './reading.ts';

// Queries of the schemas in JSON Schema 2020-12, as they are stated.

/** The text that copies of a component have in common. */
export const fingerprintOfComponent = query('fingerprint of component', (db: CompilerDatabase, name: string) => {
  const found = patchedSchema(db, name);
  return found && fingerprintOf(found);
});

/** True if the patched document has a component of the name. */
export const isComponent = query('is component', (db: CompilerDatabase, name: string) => {
  const document = patchedDocument(db);
  return document ? Object.hasOwn(document.components.schemas, name) : sectionOfSchema(db, name) !== undefined;
});

/** True if the section of a component has no JSON that can be read, which is reported there. Nothing is a copy of it. */
export const hasUnreadableSchema = query('has unreadable schema', (db: CompilerDatabase, name: string): boolean => {
  const section = sectionOfSchema(db, name);
  return section !== undefined && schemaIn(db, section)?.schema === undefined;
});

/** A component in JSON Schema 2020-12, and the faults of its source. */
export const conversion = query('conversion', (db: CompilerDatabase, name: string) => {
  const found = patchedSchema(db, name);
  const faults: Diagnostic[] = [];
  const lookup = {
    ofTitle: (title: string) => schemaOfTitle(db, title),
    ofCamelCase: (camelCase: string) => schemaOfCamelCase(db, camelCase),
    fingerprint: (other: string) => fingerprintOfComponent(db, other),
    sourceOf: (other: string) => (hasUnreadableSchema(db, other) ? undefined : patchedSchema(db, other)?.source),
    faultsOf: (other: string) => faultsOfSchema(db, other),
    isComponent: (other: string) => isComponent(db, other),
  };
  const schema = found && convertComponent(name, found, lookup, (fault) => faults.push(fault));
  return { schema, faults };
});

/** A component in JSON Schema 2020-12. */
export const convertedSchema = query('converted schema', (db: CompilerDatabase, name: string): Schema | undefined => {
  const { schema, faults } = conversion(db, name);
  for (const fault of faults) db.report(fault);
  return schema;
});

/** A component prepared for the validator, and its unsafe patterns. */
export const preparation = query('preparation', (db: CompilerDatabase, name: string) => {
  const found = convertedSchema(db, name);
  const faults: Diagnostic[] = [];
  const report = reporter((fault) => faults.push(fault));
  const schema = found === undefined ? undefined : prepareSchema(found, `/components/schemas/${name}`, report);
  return { schema, faults };
});

/** The faults of a component, which its copies have as well. */
export const faultsOfSchema = query('faults of schema', (db: CompilerDatabase, name: string): readonly Diagnostic[] => [
  ...conversion(db, name).faults,
  ...preparation(db, name).faults,
]);
