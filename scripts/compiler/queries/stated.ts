import { comparePlaces } from '../model/place.ts';
import type { OperationContext, UnresolvedLink } from '../openapi/context.ts';
import { type DocumentHead, emitComponents, emitHead } from '../openapi/document.ts';
import { type Components, isMethod } from '../openapi/openapi.ts';
import { emitOperation } from '../openapi/operation.ts';
import { query } from '../query.ts';
import { propertyTypes } from '../schema/components.ts';
import { linkSchemas } from '../schema/links.ts';
import { type StatedSchema, stateSchema, titleOnly } from '../schema/stated.ts';
import { type CompilerDatabase, inputs, reportTo } from './database.ts';
import { hasSchemasPage, newNameOf, notesOf, pathPlan, schemaNames, sectionOfSchema, twinOfSchema } from './names.ts';
import { operationIn, pages, schemaIn } from './reading.ts';

// Queries of the document before the patches.

/** A component as its page states it, or with a title alone if only links name it. */
export const statedSchema = query('stated schema', (db: CompilerDatabase, name: string): StatedSchema | undefined => {
  const id = sectionOfSchema(db, name);
  const schema = id === undefined ? undefined : schemaIn(db, id);
  if (id !== undefined && schema) {
    const stated = linkSchemas(stateSchema(id, schema, reportTo(db)), schemaNames(db), reportTo(db));
    const twin = twinOfSchema(db, name);
    return twin === undefined ? stated : { ...stated, beside: { ...stated.beside, 'x-duplicate-of': twin } };
  }
  const link = unresolvedLinks(db).get(name);
  return link && titleOnly(link.title, link.at);
});

/** The types of the properties of a component. */
export const propertyTypesOf = query('property types of', (db: CompilerDatabase, name: string) => {
  const schema = statedSchema(db, name);
  return schema && propertyTypes(schema);
});

/** The Operation Object of a section, and its links to schemas that no page defines. */
export const statedOperation = query('stated operation', (db: CompilerDatabase, id: string) => {
  const found = operationIn(db, id);
  const links: UnresolvedLink[] = [];
  const context: OperationContext = {
    section: id,
    newName: newNameOf(db, id),
    schemas: {
      names: schemaNames(db),
      hasPage: hasSchemasPage(db),
      typeOf: (name, property) => propertyTypesOf(db, name)?.get(property),
      exampleOf(name) {
        const owner = sectionOfSchema(db, name);
        return owner === undefined ? undefined : schemaIn(db, owner)?.example?.text;
      },
    },
    report: reportTo(db),
    unresolved: links,
  };
  return {
    object: found && emitOperation(context, found.stem, found.operation, notesOf(db, id)),
    unresolved: links,
  };
});

/** Links to schemas that no page defines: the first link of each, by the name of the component. */
export const unresolvedLinks = query('unresolved links', (db: CompilerDatabase): Map<string, UnresolvedLink> => {
  const sections = pages(db).flatMap(({ operations }) => operations.map(({ section: id }) => id));
  const links = sections.flatMap((id) => statedOperation(db, id).unresolved).sort((a, b) => comparePlaces(a.at, b.at));
  return new Map(links.reverse().map((link) => [link.name, link]));
});

/** A document without its operations and schemas. */
export interface DocumentFrame {
  head: DocumentHead;
  /** Templates with the keys of their Path Items. */
  items: readonly (readonly [template: string, keys: readonly string[]])[];
  /** The Components Object without its schemas. */
  components: Components;
  schemaNames: readonly string[];
}

/** The document without its operations and schemas. */
export const statedFrame = query(
  'stated frame',
  (db: CompilerDatabase): DocumentFrame => ({
    head: emitHead(pages(db), inputs.facts(db), reportTo(db)),
    items: [...pathPlan(db).paths].map(([template, item]) => [template, [...item.keys()]]),
    components: emitComponents(pages(db), inputs.facts(db)),
    schemaNames: [...schemaNames(db).schemas.keys(), ...[...unresolvedLinks(db).keys()].sort()],
  }),
);

/** The operation with a path template and method. */
export const statedItem = query('stated item', (db: CompilerDatabase, template: string, key: string): unknown => {
  const id = isMethod(key) ? pathPlan(db).paths.get(template)?.get(key) : undefined;
  return id === undefined ? undefined : statedOperation(db, id).object;
});
