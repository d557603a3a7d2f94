import { ownMember } from '../model/record.ts';
import type { OpenAPI } from '../openapi/openapi.ts';
import { readOverlay } from '../patch/overlay.ts';
import { patchDocument } from '../patch/patch-document.ts';
import { query } from '../query.ts';
import { fromRawSchema, type StatedSchema, toRawSchema } from '../schema/stated.ts';
import { type CompilerDatabase, inputs } from './database.ts';
import { type DocumentFrame, statedFrame, statedItem, statedSchema } from './stated.ts';

// Queries of the document after the patches. Its schemas are still in the dialect of the pages.

/** The document after the patches. Undefined if there are none, so that its parts are taken from the pages. */
export const patchedDocument = query('patched document', (db: CompilerDatabase): OpenAPI | undefined => {
  if (inputs.patches(db).length === 0) return undefined;
  const { head, items, components, schemaNames: names } = statedFrame(db);
  const schemas = names.flatMap((name) => {
    const schema = statedSchema(db, name);
    return schema ? [[name, toRawSchema(schema)] as const] : [];
  });
  const document: OpenAPI = {
    ...head,
    paths: pathsOf(items, (template, key) => statedItem(db, template, key)),
    components: { ...components, schemas: Object.fromEntries(schemas) },
  };
  const actions = inputs.patches(db).flatMap((file) => {
    const overlay = readOverlay(file);
    for (const found of overlay.diagnostics) db.report(found);
    return overlay.actions;
  });
  return patchDocument(document, actions, (found) => db.report(found));
});

/** The document without its operations and schemas. */
export const patchedFrame = query('patched frame', (db: CompilerDatabase): DocumentFrame => {
  const document = patchedDocument(db);
  if (!document) return statedFrame(db);
  const { paths: templates, components, ...head } = document;
  return {
    head,
    items: Object.entries(templates).map(([template, item]) => [template, Object.keys(item)]),
    components: { ...components, schemas: {} },
    schemaNames: Object.keys(components.schemas),
  };
});

/** A member of a Path Item: an operation, or what a patch added. */
export const patchedItem = query('patched item', (db: CompilerDatabase, template: string, key: string): unknown => {
  const document = patchedDocument(db);
  return document ? ownMember(ownMember(document.paths, template), key) : statedItem(db, template, key);
});

/** A component in the dialect of its page. */
export const patchedSchema = query('patched schema', (db: CompilerDatabase, name: string): StatedSchema | undefined => {
  const document = patchedDocument(db);
  if (!document) return statedSchema(db, name);
  const found = ownMember(document.components.schemas, name);
  return found === undefined ? undefined : fromRawSchema(found);
});

/** The Paths Object with the given items, whose members `valueOf` returns. */
export function pathsOf(
  items: DocumentFrame['items'],
  valueOf: (template: string, key: string) => unknown,
): OpenAPI['paths'] {
  const entries = items.map(([template, keys]) => [
    template,
    Object.fromEntries(keys.map((key) => [key, valueOf(template, key)])),
  ]);
  // The values of methods are operations (`settledItem`).
  return Object.fromEntries(entries) as OpenAPI['paths'];
}
