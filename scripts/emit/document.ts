import { Recent } from '../memory/recent.ts';
import type { Overview } from '../model/reference.ts';
import { inFile, type EmitContext, type Told } from './context.ts';
import type { Components, Info, Method, OperationObject, Schema } from './openapi.ts';
import { operationNotes } from './operation-notes.ts';
import { emitOperations } from './operations.ts';
import type { Outline, PageOutline } from './outline.ts';
import type { DocumentParts } from './parts.ts';
import { emitSchema, mostSchemas, unresolvedSchema } from './schema/components.ts';
import { bearer } from './security.ts';
import { emitTags } from './tags.ts';

/** What the pages cannot say of the document (`spec/document.yaml`). */
export interface DocumentFacts {
  info: Info;
  /** Description of the bearer scheme. */
  bearerDescription?: string | undefined;
}

/** So many pages are in memory at a time: more than a reference has that people write. */
const mostPages = 64;

/** Where an operation comes from. */
interface Source {
  page: PageOutline;
  index: number;
}

/** The document of a reference in parts, and what is told of operations that have no place in it. */
export interface EmittedDocument extends DocumentParts {
  dropped: () => readonly Told<unknown>[];
}

/**
 * OpenAPI Object, OpenAPI 3.1.1 §4.8.1, of a whole reference. The schemas are still in the
 * dialect of the pages, so that patches see what the pages say (`ConvertedSchemas`).
 */
export function emitDocument(context: EmitContext, outline: Outline, facts: DocumentFacts): EmittedDocument {
  const schemas = new Recent<string, Told<Schema>>(mostSchemas);
  const schema = (name: string): Told<Schema> | undefined =>
    schemas.of(name, () => {
      const known = context.names.schemas.get(name);
      return known && emitSchema(context, known.entry());
    }) ?? unresolvedSchema(context, name);
  const notes = operationNotes(context, outline);
  const pages = new Recent<PageOutline, Told<OperationObject>[]>(mostPages);
  const emit = ({ page, index }: Source): Told<unknown> =>
    pages.of(page, () => emitOperations(context, page, notes, (name) => schema(name)?.value))[index] ?? { value: undefined, told: [] };
  const { paths, dropped } = placeOperations(context, outline);
  const usesToken = outline.pages.some(({ outlines }) => outlines.some(({ needsToken }) => needsToken));
  return {
    head: {
      openapi: '3.1.1',
      info: withOverview(facts.info, outline.overview),
      servers: [...new Set(outline.pages.flatMap(({ servers }) => servers))].map((url) => ({ url })),
      tags: emitTags(context, outline),
    },
    paths: [...paths].map(([template, item]) => [template, [...item.keys()]]),
    item(template, key) {
      const source = paths.get(template)?.get(key);
      return source ? emit(source) : { value: undefined, told: [] };
    },
    dropped: () => dropped.map(emit),
    components: () => ({
      ...aboutSchemas(outline),
      schemas: {},
      ...(usesToken && {
        securitySchemes: {
          [bearer]: { type: 'http', scheme: 'bearer', ...(facts.bearerDescription === undefined ? {} : { description: facts.bearerDescription }) },
        },
      }),
    }),
    schemaNames() {
      // They may link to schemas that nothing else does.
      dropped.forEach(emit);
      return [...context.names.schemas.keys(), ...[...context.unresolved.keys()].sort()];
    },
    schema,
    isComponent: (name) => context.names.schemas.has(name),
  };
}

/** The prose of the schemas pages: the Components Object has no description of its own. */
function aboutSchemas({ schemaHeads }: Outline): Pick<Components, 'x-meta-description' | 'x-description'> {
  const summary = schemaHeads.flatMap(({ metaDescription }) => (metaDescription ? [metaDescription.value] : [])).join('\n');
  const description = schemaHeads.flatMap((head) => head.description.map(({ value }) => value)).join('\n\n');
  return { ...(summary !== '' && { 'x-meta-description': summary }), ...(description !== '' && { 'x-description': description }) };
}

/**
 * Paths Object, §4.8.8: templates in order of appearance, methods within a template likewise.
 * An operation whose place or name another one has is told and dropped.
 */
function placeOperations(context: EmitContext, { pages }: Outline): { paths: Map<string, Map<string, Source>>; dropped: Source[] } {
  const paths = new Map<string, Map<string, Source>>();
  const dropped: Source[] = [];
  const seen = new Map<string, string>();
  const shapes = new Map<string, { template: string; place: string }>();
  const placeOf = ({ page, index }: Source): string => `${page.file}:${page.outlines[index]?.at.title.line}`;
  for (const page of pages) {
    for (const [index, { operationId, method: name, template, shape, at }] of page.outlines.entries()) {
      const method = name.toLowerCase() as Method;
      const item = paths.get(template) ?? new Map<string, Source>();
      const place = `${page.file}:${at.line}`;
      const other = item.get(method);
      const sameName = seen.get(operationId);
      const known = shapes.get(shape);
      if (known && known.template !== template) {
        context.report('operation/duplicate', inFile(page.file, at.url), { actual: `${name} ${template}`, other: `${known.place}, as ${known.template}` });
      } else if (other) {
        context.report('operation/duplicate', inFile(page.file, at.method), { actual: `${name} ${template}`, other: placeOf(other) });
      } else if (sameName !== undefined) {
        context.report('operation/duplicate-name', inFile(page.file, at.title), { actual: operationId, other: sameName });
      } else {
        item.set(method, { page, index });
        paths.set(template, item);
        shapes.set(shape, known ?? { template, place });
      }
      if (item.get(method)?.page !== page || item.get(method)?.index !== index) dropped.push({ page, index });
      seen.set(operationId, place);
    }
  }
  return { paths, dropped };
}

/** The overview's prose is the description of the document, its meta description the summary. */
function withOverview(info: Info, overviews: readonly Overview[]): Info {
  const texts = overviews.flatMap(({ head, sections }) => [
    ...head.description.map(({ value }) => value),
    ...sections.map(({ title, text }) => `## ${title.value}${text.value === '' ? '' : `\n\n${text.value}`}`),
  ]);
  const summary = overviews.map(({ head }) => head.metaDescription?.value).find((text) => text !== undefined);
  const { title, version, ...rest } = info;
  return {
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(texts.length === 0 ? {} : { description: texts.join('\n\n') }),
    version,
    ...rest,
  };
}
