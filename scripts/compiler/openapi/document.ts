import type { Report } from '../diagnostics/reporter.ts';
import type { PageReading } from '../read/page.ts';
import type { Components, Info, OpenAPI, SchemasProse } from './openapi.ts';
import { bearer } from './security.ts';
import { emitTagGroups } from './tag-groups.ts';
import { emitTags } from './tags.ts';

/** Facts about the document that no page states (`spec/document.yaml`). */
export interface DocumentFacts {
  info: Info;
  /** Description of the bearer scheme. */
  bearerDescription?: string | undefined;
  /** The URL where the site is published. */
  site?: string;
}

/** A document without its paths and components. */
export type DocumentHead = Omit<OpenAPI, 'paths' | 'components'>;

/** OpenAPI Object, OpenAPI 3.1.1 §4.8.1, without paths and components. */
export function emitHead(pages: readonly PageReading[], facts: DocumentFacts, report: Report): DocumentHead {
  const urls = pages.flatMap(({ head, operations }) =>
    head?.kind === 'resource' ? [head.url, ...operations.map(({ value }) => value.url)] : [],
  );
  const servers = new Set(urls.flatMap((url) => (url ? [url.origin] : [])));
  const schemas = proseOfSchemas(pages);
  const tags = emitTags(pages, report);
  const tagGroups = emitTagGroups(pages, tags);
  return {
    openapi: '3.1.1',
    info: withOverview(facts.info, pages),
    ...(facts.site !== undefined && { externalDocs: { url: facts.site } }),
    servers: [...servers].map((url) => ({ url })),
    tags,
    ...(tagGroups && { 'x-tagGroups': tagGroups }),
    ...(schemas && { 'x-schemas': schemas }),
  };
}

/**
 * The prose of the schemas pages, which has no place in OpenAPI. It is not in `components`, since a generator of
 * clients takes each member of that for a kind of components.
 */
function proseOfSchemas(pages: readonly PageReading[]): SchemasProse | undefined {
  const heads = pages.flatMap(({ head }) => (head?.kind === 'schemas' ? [head] : []));
  const summary = heads.flatMap(({ metaDescription }) => (metaDescription ? [metaDescription.value] : [])).join('\n');
  const description = heads.flatMap((head) => head.description.map(({ value }) => value)).join('\n\n');
  if (summary === '' && description === '') return undefined;
  return {
    ...(summary !== '' && { 'x-meta-description': summary }),
    ...(description !== '' && { description }),
  };
}

/** Components Object, §4.8.7, without its schemas. */
export function emitComponents(pages: readonly PageReading[], { bearerDescription }: DocumentFacts): Components {
  const usesToken = pages.some(({ operations }) =>
    operations.some(
      ({ value: { authentication } }) => authentication.kind === 'token' && authentication.scopes.length > 0,
    ),
  );
  const scheme = {
    type: 'http',
    scheme: 'bearer',
    ...(bearerDescription === undefined ? {} : { description: bearerDescription }),
  };
  return {
    schemas: {},
    ...(usesToken && { securitySchemes: { [bearer]: scheme } }),
  };
}

/** Adds the prose of the overview as description, and its meta description as summary. */
function withOverview({ title, version, ...rest }: Info, pages: readonly PageReading[]): Info {
  const overviews = pages.flatMap(({ head, notes }) => (head?.kind === 'overview' ? [{ head, notes }] : []));
  const texts = overviews.flatMap(({ head, notes }) => [
    ...head.description.map(({ value }) => value),
    ...notes.map(
      ({ value: { title: heading, text } }) => `## ${heading.value}${text.value === '' ? '' : `\n\n${text.value}`}`,
    ),
  ]);
  const summary = overviews.map(({ head }) => head.metaDescription?.value).find((text) => text !== undefined);
  return {
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(texts.length === 0 ? {} : { description: texts.join('\n\n') }),
    version,
    ...rest,
  };
}
