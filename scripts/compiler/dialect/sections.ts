import { withoutMarks } from './marks.ts';
import type { PageKind } from './pages.ts';

/** The constructs that a `###` section of an operation can contain (dialect §4). */
export type Construct =
  | 'methodAndUrl'
  | 'authentication'
  | 'pathParameters'
  | 'queryParameters'
  | 'headers'
  | 'requestBody'
  | 'curl'
  | 'responses'
  | 'eventStream'
  | 'errors'
  | 'notes';

/** The `###` sections in their order: heading, suffix of the anchor, construct. */
export const operationSections = [
  { title: 'Method And Url', suffix: 'method-url', construct: 'methodAndUrl' },
  { title: 'Authentication', suffix: 'authentication', construct: 'authentication' },
  { title: 'Request Path Components', suffix: 'path-components', construct: 'pathParameters' },
  { title: 'Request Query Parameters', suffix: 'query-params', construct: 'queryParameters' },
  { title: 'Request Headers', suffix: 'headers', construct: 'headers' },
  { title: 'Request Body', suffix: 'body', construct: 'requestBody' },
  { title: 'Curl Example', suffix: 'curl-example', construct: 'curl' },
  { title: 'Successful Responses', suffix: 'successful-responses', construct: 'responses' },
  { title: 'SSE Stream for a Successful Response', suffix: 'successful-responses', construct: 'eventStream' },
  { title: 'Error Responses', suffix: 'error-responses', construct: 'errors' },
  { title: 'Notes', suffix: 'notes', construct: 'notes' },
] as const satisfies readonly { title: string; suffix: string; construct: Construct }[];

/** The sections that every operation has. */
export const requiredSections: readonly Construct[] = ['methodAndUrl', 'authentication', 'errors'];

/** The `###` sections of a schema (dialect §5). Newer pages put the title before the word. */
export const schemaSections = [
  { title: 'Schema', suffix: 'schema', construct: 'schema' },
  { title: 'Example', suffix: 'example', construct: 'example' },
] as const;

/** The section that every operation, or every schema, has, and that no other section can stand for. */
export const keySection = (kind: PageKind): string | undefined =>
  ({ resource: 'Method And Url', schemas: 'Schema', overview: undefined })[kind];

/**
 * The title of the `###` section that a heading is, without regard to case, white space and emphasis. Those of a schema
 * can have its title before the word.
 */
export function sectionTitle(kind: PageKind, heading: string, schema = ''): string | undefined {
  // Most texts are too long for a title with marks.
  if (heading.length > 2 * longestTitle + schema.length) return undefined;
  const written = withoutMarks(heading).replace(/\s+/g, ' ').toLowerCase();
  const known = titles[kind].get(written);
  if (known !== undefined || kind !== 'schemas' || schema === '') return known;
  return schemaSections.map(({ title }) => `${schema} ${title}`).find((title) => title.toLowerCase() === written);
}

const longestTitle = Math.max(...operationSections.map(({ title }) => title.length));

const byLowerCase = (sections: readonly { title: string }[]): ReadonlyMap<string, string> =>
  new Map(sections.map(({ title }) => [title.toLowerCase(), title]));

const titles: Readonly<Record<PageKind, ReadonlyMap<string, string>>> = {
  resource: byLowerCase(operationSections),
  schemas: byLowerCase(schemaSections),
  overview: byLowerCase([]),
};
