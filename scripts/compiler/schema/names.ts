import type { Report } from '../diagnostics/reporter.ts';
import { camelCase, pascalCase, slug } from '../dialect/names.ts';
import type { Located } from '../model/place.ts';
import type { SchemaEntry, SchemaLink } from '../model/reference.ts';
import type { Sectioned } from '../read/page.ts';

/**
 * The component names of the schemas, and the lookup tables for links: first by the text of the link,
 * then by its fragment (dialect §4.9).
 */
export interface SchemaNames {
  /** The section and title of each schema, by component name, in the order of the pages. */
  schemas: ReadonlyMap<string, { section: string; title: Located<string> }>;
  byTitle: ReadonlyMap<string, string>;
  bySlug: ReadonlyMap<string, string>;
  /** By the title in camel case: `apiToken` for `API Token`. */
  byCamelCase: ReadonlyMap<string, string>;
}

type SchemaSection = Sectioned<Omit<SchemaEntry, 'file'>>;

/**
 * Names the schemas of a reference. Reports duplicates. `lineOf` returns the line of the page on
 * which a schema begins.
 */
export function nameSchemas(
  sections: readonly SchemaSection[],
  lineOf: (schema: SchemaSection) => number,
  report: Report,
): SchemaNames {
  const known = new Map<string, SchemaSection>();
  const byTitle = new Map<string, string>();
  const bySlug = new Map<string, string>();
  const byCamelCase = new Map<string, string>();
  for (const schema of sections) {
    const { value: title, at } = schema.value.title;
    const name = pascalCase(title);
    const other = known.get(name);
    if (other) {
      const parameters = { actual: title, other: `“${other.value.title.value}” on line ${lineOf(other)}` };
      report('schema/duplicate', { ...at, file: schema.section }, parameters);
      continue;
    }
    known.set(name, schema);
    byTitle.set(title, name);
    bySlug.set(slug(title), name);
    byCamelCase.set(camelCase(title.replace(/^[A-Z]+(?![a-z])/, (acronym) => acronym.toLowerCase())), name);
  }
  const schemas = [...known].map(([name, { section, value }]) => [name, { section, title: value.title }] as const);
  return { schemas: new Map(schemas), byTitle, bySlug, byCamelCase };
}

/** The component that a link leads to, if a page defines it. */
export const findSchema = ({ byTitle, bySlug }: SchemaNames, link: SchemaLink): string | undefined =>
  byTitle.get(link.title) ?? bySlug.get(slug(link.slug));

/** True if the text of a link names one schema and its fragment another, or none. */
export function isMismatch({ byTitle, bySlug }: SchemaNames, { title, slug: fragment }: SchemaLink): boolean {
  const name = byTitle.get(title);
  return name !== undefined && bySlug.get(slug(fragment)) !== name;
}
