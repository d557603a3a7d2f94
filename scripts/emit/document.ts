import type { Overview, Reference, ResourcePage } from '../model/reference.ts';
import type { ReferenceReading } from '../read/reference.ts';
import { inFile, type EmitContext } from './context.ts';
import type { Components, Info, Method, OpenAPI, PathItem, Schema } from './openapi.ts';
import { operationNotes } from './operation-notes.ts';
import { emitOperations } from './operations.ts';
import { emitSchemas, unresolvedComponents } from './schema/components.ts';
import { bearer } from './security.ts';
import { emitTags } from './tags.ts';

/** What the pages cannot say of the document (`spec/document.yaml`). */
export interface DocumentFacts {
  info: Info;
  /** Description of the bearer scheme. */
  bearerDescription?: string | undefined;
}

/**
 * OpenAPI Object, OpenAPI 3.1.1 §4.8.1, of a whole reference. The schemas are still in the
 * dialect of the pages, so that patches see what the pages say (`convertSchemas`).
 */
export function emitDocument(context: EmitContext, { reference, emitted, places }: Pick<ReferenceReading, 'reference' | 'emitted' | 'places'>, facts: DocumentFacts): OpenAPI {
  const schemas = emitSchemas(context);
  const { paths, usesToken } = emitPaths(context, { reference, emitted, places }, schemas);
  return {
    openapi: '3.1.1',
    info: withOverview(facts.info, reference.overview),
    servers: servers(reference),
    tags: emitTags(context, reference),
    paths,
    components: {
      ...aboutSchemas(reference),
      schemas: { ...schemas, ...unresolvedComponents(context) },
      ...(usesToken && {
        securitySchemes: {
          [bearer]: { type: 'http', scheme: 'bearer', ...(facts.bearerDescription === undefined ? {} : { description: facts.bearerDescription }) },
        },
      }),
    },
  };
}

/** The prose of the schemas pages: the Components Object has no description of its own. */
function aboutSchemas({ schemaHeads }: Reference): Pick<Components, 'x-meta-description' | 'x-description'> {
  const summary = schemaHeads.flatMap(({ metaDescription }) => (metaDescription ? [metaDescription.value] : [])).join('\n');
  const description = schemaHeads.flatMap((head) => head.description.map(({ value }) => value)).join('\n\n');
  return { ...(summary !== '' && { 'x-meta-description': summary }), ...(description !== '' && { 'x-description': description }) };
}

/** Paths Object, §4.8.8: templates in order of appearance, methods within a template likewise. */
function emitPaths(
  context: EmitContext,
  { reference, emitted, places }: Pick<ReferenceReading, 'reference' | 'emitted' | 'places'>,
  schemas: Readonly<Record<string, Schema>>,
): { paths: Record<string, PathItem>; usesToken: boolean } {
  const paths = new Map<string, PathItem>();
  const notes = operationNotes(context, reference);
  const seen = new Map<string, string>();
  const shapes = new Map<string, { template: string; place: string }>();
  let usesToken = false;
  for (const page of reference.pages) {
    for (const { operation, object, template, shape } of emitOperations(context, page, emitted, notes, schemas)) {
      const method = operation.method.value.toLowerCase() as Method;
      const item = paths.get(template) ?? {};
      const place = `${page.file}:${operation.at.line}`;
      const other = item[method] && context.origins.of(item[method]);
      const sameName = seen.get(object.operationId);
      const known = shapes.get(shape);
      if (known && known.template !== template) {
        context.report('operation/duplicate', inFile(page.file, operation.url.at), { actual: `${operation.method.value} ${template}`, other: `${known.place}, as ${known.template}` });
      } else if (other) {
        const { file, line } = places.resolve(other);
        context.report('operation/duplicate', inFile(page.file, operation.method.at), { actual: `${operation.method.value} ${template}`, other: `${file}:${line}` });
      } else if (sameName !== undefined) {
        context.report('operation/duplicate-name', inFile(page.file, operation.title.at), { actual: object.operationId, other: sameName });
      } else {
        item[method] = object;
        paths.set(template, item);
        shapes.set(shape, known ?? { template, place });
      }
      seen.set(object.operationId, place);
      usesToken ||= (object.security?.length ?? 0) > 0;
    }
  }
  return { paths: Object.fromEntries(paths), usesToken };
}

/** The hosts that the URLs of the pages state, in order of appearance. */
function servers({ pages }: Reference): { url: string }[] {
  const origins = pages.flatMap(({ head, operations }: ResourcePage) => [head.url, ...operations.map(({ url }) => url)].map((url) => url?.origin));
  return [...new Set(origins)].filter((url) => url !== undefined).map((url) => ({ url }));
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

