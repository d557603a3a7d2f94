import { checkLinks, checkPage, checkUnreferenced, linkTargets } from './check/index.ts';
import { type Diagnostic, diagnostic, finding } from './diagnostics/diagnostic.ts';
import { type Report, reporter } from './diagnostics/reporter.ts';
import { prepareSchema } from './examples/prepared.ts';
import { exampleOf, linkedExamples, settleOperation, settleSchema } from './examples/settle.ts';
import { copyWithOrigins } from './model/origin.ts';
import { comparePlaces } from './model/place.ts';
import { ownMember } from './model/record.ts';
import type { OperationContext, UnresolvedLink } from './openapi/context.ts';
import { type DocumentFacts, type DocumentHead, emitComponents, emitHead } from './openapi/document.ts';
import { type Components, isMethod, type OpenAPI, type OperationObject } from './openapi/openapi.ts';
import { emitOperation } from './openapi/operation.ts';
import { operationNotes } from './openapi/operation-notes.ts';
import { planPaths } from './openapi/paths.ts';
import { componentsIn } from './openapi/references.ts';
import { placesOf } from './output/source-map.ts';
import { partYaml } from './output/yaml.ts';
import { applyPatches } from './patch/apply.ts';
import { type PatchFile, readOverlay } from './patch/overlay.ts';
import { type Database, input, query } from './query.ts';
import { decode } from './read/decode.ts';
import { readPage } from './read/page.ts';
import { Parser } from './read/parser.ts';
import { readSection, type SectionKind } from './read/read-section.ts';
import { reportDuplicatePages } from './read/reference.ts';
import { fileOf } from './read/section-places.ts';
import { convertComponent, fingerprintOf, propertyTypes } from './schema/components.ts';
import type { Schema } from './schema/json-schema.ts';
import { nameSchemas } from './schema/names.ts';
import { fromRawSchema, type StatedSchema, stateSchema, titleOnly, toRawSchema } from './schema/stated.ts';

export type CompilerDatabase = Database<Diagnostic>;
type Db = CompilerDatabase;

const reportTo = (db: Db): Report => reporter((found) => db.report(found));

// Inputs.

export const paths = input<[], readonly string[], Diagnostic>('paths');
export const content = input<[path: string], Uint8Array, Diagnostic>('content');
export const facts = input<[], DocumentFacts, Diagnostic>('facts');
export const patches = input<[], readonly PatchFile[], Diagnostic>('patches');

// Reading: the model.

/** It keeps the passages that it has parsed. */
const parser = query('parser', (_: Db) => new Parser());

const section = query('section', (db: Db, kind: SectionKind, text: string) => readSection(kind, text, parser(db)));

export const page = query('page', (db: Db, file: string) => {
  const text = decode(content(db, file));
  if (typeof text === 'string')
    return readPage(
      file,
      text,
      (found) => db.report(found),
      (kind, part) => section(db, kind, part),
    );
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  db.report(diagnostic(file, finding('page/not-utf8', at, { offset: text })));
  return undefined;
});

export const pages = query('pages', (db: Db) => {
  reportDuplicatePages(paths(db), reportTo(db));
  return paths(db).flatMap((file) => page(db, file) ?? []);
});

/** The lines before each section in its page. */
export const linesBefore = query(
  'lines before sections',
  (db: Db) => new Map(pages(db).flatMap(({ sections }) => sections.map(({ id, lines }) => [id, lines]))),
);

const operationIn = query('operation in section', (db: Db, id: string) => {
  const found = page(db, fileOf(id));
  const operation = found?.operations.find(({ section: own }) => own === id)?.value;
  return found && operation && { stem: found.stem, operation };
});

const schemaIn = query(
  'schema in section',
  (db: Db, id: string) => page(db, fileOf(id))?.schemas.find(({ section: own }) => own === id)?.value,
);

// Names: what the parts of the document have to know of each other.

export const schemaNames = query('schema names', (db: Db) => {
  const lineOf = (id: string, line: number): number => line + (linesBefore(db).get(id) ?? 0);
  const schemas = pages(db).flatMap((found) => found.schemas);
  return nameSchemas(schemas, ({ section: id, value }) => lineOf(id, value.at.line), reportTo(db));
});

const schemaSection = query('section of schema', (db: Db, name: string) => schemaNames(db).schemas.get(name)?.section);
const schemaOfTitle = query('schema of title', (db: Db, title: string) => schemaNames(db).byTitle.get(title));

const pathPlan = query('path plan', (db: Db) =>
  planPaths(pages(db), (id, line) => `${fileOf(id)}:${line + (linesBefore(db).get(id) ?? 0)}`, reportTo(db)),
);

const notes = query('operation notes', (db: Db) => operationNotes(pages(db), reportTo(db)));
const notesOf = query('notes of operation', (db: Db, id: string) => notes(db).get(id) ?? []);

// Emission: the document as the pages state it.

const schemaOfPage = query('schema of page', (db: Db, name: string): StatedSchema | undefined => {
  const id = schemaSection(db, name);
  const schema = id === undefined ? undefined : schemaIn(db, id);
  if (id !== undefined && schema) return stateSchema(id, schema, reportTo(db));
  const link = unresolved(db).get(name);
  return link && titleOnly(link.title, link.at);
});

const typesOfProperties = query('types of properties', (db: Db, name: string) => {
  const schema = schemaOfPage(db, name);
  return schema && propertyTypes(schema);
});

const operation = query('operation', (db: Db, id: string) => {
  const found = operationIn(db, id);
  const links: UnresolvedLink[] = [];
  const context: OperationContext = {
    section: id,
    schemas: {
      names: schemaNames(db),
      typeOf: (name, property) => typesOfProperties(db, name)?.get(property),
      exampleOf(name) {
        const owner = schemaSection(db, name);
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

/** Links to schemas that no page defines, by the name of the component: of several the one that comes first. */
const unresolved = query('unresolved links', (db: Db): Map<string, UnresolvedLink> => {
  const sections = pages(db).flatMap(({ operations }) => operations.map(({ section: id }) => id));
  const links = sections.flatMap((id) => operation(db, id).unresolved).sort((a, b) => comparePlaces(a.at, b.at));
  return new Map(links.reverse().map((link) => [link.name, link]));
});

interface Frame {
  head: DocumentHead;
  /** Templates with the keys of their Path Items. */
  items: readonly (readonly [template: string, keys: readonly string[]])[];
  /** Without the schemas. */
  components: Components;
  schemaNames: readonly string[];
}

const frameOfPages = query(
  'frame of pages',
  (db: Db): Frame => ({
    head: emitHead(pages(db), facts(db), reportTo(db)),
    items: [...pathPlan(db).paths].map(([template, item]) => [template, [...item.keys()]]),
    components: emitComponents(pages(db), facts(db)),
    schemaNames: [...schemaNames(db).schemas.keys(), ...[...unresolved(db).keys()].sort()],
  }),
);

const itemOfPage = query('item of page', (db: Db, template: string, key: string): unknown => {
  const id = isMethod(key) ? pathPlan(db).paths.get(template)?.get(key) : undefined;
  return id === undefined ? undefined : operation(db, id).object;
});

// Patches.

const patched = query('patched document', (db: Db): OpenAPI | undefined => {
  if (patches(db).length === 0) return undefined;
  const { head, items, components, schemaNames: names } = frameOfPages(db);
  const schemas = names.flatMap((name) => {
    const schema = schemaOfPage(db, name);
    return schema ? [[name, toRawSchema(schema)] as const] : [];
  });
  const document: OpenAPI = copyWithOrigins({
    ...head,
    paths: pathsOf(items, (template, key) => itemOfPage(db, template, key)),
    components: { ...components, schemas: Object.fromEntries(schemas) },
  });
  for (const file of patches(db)) {
    const { actions, diagnostics } = readOverlay(file);
    for (const found of diagnostics) db.report(found);
    applyPatches(document, actions, reportTo(db));
  }
  return document;
});

const frame = query('frame', (db: Db): Frame => {
  const document = patched(db);
  if (!document) return frameOfPages(db);
  const { paths: templates, components, ...head } = document;
  return {
    head,
    items: Object.entries(templates).map(([template, item]) => [template, Object.keys(item)]),
    components: { ...components, schemas: {} },
    schemaNames: Object.keys(components.schemas),
  };
});

const item = query('item', (db: Db, template: string, key: string): unknown => {
  const document = patched(db);
  return document ? ownMember(ownMember(document.paths, template), key) : itemOfPage(db, template, key);
});

const schema = query('schema', (db: Db, name: string): StatedSchema | undefined => {
  const document = patched(db);
  if (!document) return schemaOfPage(db, name);
  const found = ownMember(document.components.schemas, name);
  return found === undefined ? undefined : fromRawSchema(found);
});

// Schemas in 2020-12.

const fingerprint = query('fingerprint', (db: Db, name: string) => {
  const found = schema(db, name);
  return found && fingerprintOf(found);
});

const isComponent = query('is component', (db: Db, name: string) => {
  const document = patched(db);
  return document ? Object.hasOwn(document.components.schemas, name) : schemaSection(db, name) !== undefined;
});

const component = query('component', (db: Db, name: string): Schema | undefined => {
  const found = schema(db, name);
  const lookup = {
    ofTitle: (title: string) => schemaOfTitle(db, title),
    fingerprint: (other: string) => fingerprint(db, other),
    isComponent: (other: string) => isComponent(db, other),
  };
  return found && convertComponent(name, found, lookup, reportTo(db));
});

// Examples.

const prepared = query('prepared schema', (db: Db, name: string) => {
  const found = component(db, name);
  return found === undefined ? undefined : prepareSchema(found, `/components/schemas/${name}`, reportTo(db));
});

const settledSchema = query('settled schema', (db: Db, name: string) => {
  const found = component(db, name);
  // Reports what is wrong with its patterns, also when it has no example.
  prepared(db, name);
  return found === undefined ? undefined : settleSchema(name, found, (other) => prepared(db, other), reportTo(db));
});

const hasExample = query('has example', (db: Db, name: string) => exampleOf(settledSchema(db, name)) !== undefined);

const settledItem = query('settled item', (db: Db, template: string, key: string): unknown => {
  const found = item(db, template, key);
  if (!isMethod(key)) return found;
  // The compiler put an operation there, or a patch that says so.
  const own = found as OperationObject;
  return settleOperation(
    own,
    (name) => hasExample(db, name),
    (name) => prepared(db, name),
    reportTo(db),
  );
});

/** The examples that operations link: the components of that kind. */
const examples = query('examples', (db: Db) => {
  const operations = frame(db).items.flatMap(([template, keys]) =>
    keys.filter(isMethod).map((key) => settledItem(db, template, key) as OperationObject),
  );
  const names = [...new Set(operations.flatMap(linkedExamples))].filter((name) => hasExample(db, name)).sort();
  return Object.fromEntries(names.map((name) => [name, { value: exampleOf(schema(db, name)?.beside)?.[0] }]));
});

// The document.

export const document = query('document', (db: Db): OpenAPI => {
  const { head, items, components, schemaNames: names } = frame(db);
  const linked = examples(db);
  const schemas = names.flatMap((name) => {
    const found = settledSchema(db, name);
    return found === undefined ? [] : [[name, found] as const];
  });
  return {
    ...head,
    paths: pathsOf(items, (template, key) => settledItem(db, template, key)),
    components: {
      ...components,
      schemas: Object.fromEntries(schemas),
      ...(Object.keys(linked).length > 0 && { examples: { ...components.examples, ...linked } }),
    },
  };
});

const part = query('part', (db: Db, ...tokens: string[]): unknown => {
  if (tokens.length > 0) return tokens.reduce<unknown>(ownMember, document(db));
  const { paths: _, components: __, ...head } = document(db);
  return head;
});

export const yamlOfPart = query('yaml', (db: Db, ...tokens: string[]) =>
  partYaml({ tokens, value: part(db, ...tokens) }),
);

export const placesOfPart = query('places', (db: Db, ...tokens: string[]) =>
  placesOf({ tokens, value: part(db, ...tokens) }),
);

const referencesOfPart = query('references', (db: Db, ...tokens: string[]) => componentsIn(part(db, ...tokens)));

// Checks.

const checksOfPage = query('checks', (db: Db, file: string) => {
  const found = page(db, file);
  const head = found?.head;
  if (found && head?.kind === 'resource') checkPage({ ...found, head }, reportTo(db));
});

const targets = query('link targets', (db: Db) => linkTargets(pages(db)));

const linksOfPage = query('links', (db: Db, file: string) => {
  const found = page(db, file);
  if (found) checkLinks(found, targets(db), reportTo(db));
});

const unreferenced = query('unreferenced schemas', (db: Db) => {
  const roots = frame(db).items.flatMap(([template, keys]) =>
    keys.flatMap((key) => referencesOfPart(db, 'paths', template, key)),
  );
  const next = (name: string): readonly string[] => referencesOfPart(db, 'components', 'schemas', name);
  checkUnreferenced(schemaNames(db), roots, next, reportTo(db));
});

/** Everything that is checked of a reference and its document. */
export const checks = query('all checks', (db: Db) => {
  for (const { file } of pages(db)) {
    checksOfPage(db, file);
    linksOfPage(db, file);
  }
  unreferenced(db);
});

function pathsOf(items: Frame['items'], valueOf: (template: string, key: string) => unknown): OpenAPI['paths'] {
  const entries = items.map(([template, keys]) => [
    template,
    Object.fromEntries(keys.map((key) => [key, valueOf(template, key)])),
  ]);
  // The values of methods are operations (`settledItem`).
  return Object.fromEntries(entries) as OpenAPI['paths'];
}
