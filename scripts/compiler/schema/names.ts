import type { Report } from '../diagnostics/reporter.ts';
import { camelCase, numbered, pascalCase, slug } from '../dialect/names.ts';
import type { Located } from '../model/place.ts';
import type { SchemaEntry, SchemaLink } from '../model/reference.ts';
import type { Sectioned } from '../read/page.ts';

/** A schema with its component name. */
interface NamedSchema {
  section: string;
  title: Located<string>;
  /** The component with the same title, if there is an earlier one. */
  duplicateOf?: string;
}

/**
 * The component names of the schemas, and the lookup tables for links: first by the text of the link,
 * then by its fragment (dialect §4.9).
 */
export interface SchemaNames {
  /** The section and title of each schema, by component name, in the order of the pages. */
  schemas: ReadonlyMap<string, NamedSchema>;
  byTitle: ReadonlyMap<string, string>;
  bySlug: ReadonlyMap<string, string>;
  /** By the title in camel case: `apiToken` for `API Token`. */
  byCamelCase: ReadonlyMap<string, string>;
}

type SchemaSection = Sectioned<Omit<SchemaEntry, 'file'>>;

/**
 * Names the schemas of a reference. Reports duplicates, which get a number and no links, and titles that differ from an
 * earlier one only in case, spaces or punctuation, whose names may get a number (dialect §5). `lineOf`
 * returns the line of the page on which a schema begins.
 */
export function nameSchemas(
  sections: readonly SchemaSection[],
  lineOf: (schema: SchemaSection) => number,
  report: Report,
): SchemaNames {
  const schemas = new Map<string, NamedSchema>();
  const byTitle = new Map<string, string>();
  const bySlug = new Map<string, string>();
  /** The first schema of each title, and of each title without regard to case. */
  const known = new Map<string, SchemaSection>();
  const alike = new Map<string, SchemaSection>();
  // A number never makes the name that another title has without one.
  const reserved = new Set(sections.map(({ value }) => componentName(value.title.value)));
  const quoted = (schema: SchemaSection): string => `“${schema.value.title.value}” on line ${lineOf(schema)}`;
  const byCamelCase = new Map<string, string>();
  for (const schema of sections) {
    const { value: title, at } = schema.value.title;
    const place = { ...at, file: schema.section };
    const twin = known.get(title);
    if (twin) {
      report('schema/duplicate', place, { actual: title, other: quoted(twin) });
      const [first = '', own] = [byTitle.get(title), numbered(componentName(title), reserved)];
      reserved.add(own);
      schemas.set(own, { section: schema.section, title: schema.value.title, duplicateOf: first });
      continue;
    }
    const joined = componentName(title);
    const name = schemas.has(joined) ? numbered(joined, reserved) : joined;
    const other = alike.get(joined.toLowerCase());
    if (other && pascalCase(title) !== '')
      report('schema/similar-title', place, { actual: title, other: quoted(other), name });
    known.set(title, schema);
    if (!other) alike.set(joined.toLowerCase(), schema);
    reserved.add(name);
    schemas.set(name, { section: schema.section, title: schema.value.title });
    byTitle.set(title, name);
    if (!bySlug.has(slug(title))) bySlug.set(slug(title), name);
    const inCamelCase = camelCase(title.replace(/^[A-Z]+(?![a-z])/, (acronym) => acronym.toLowerCase()));
    if (!byCamelCase.has(inCamelCase)) byCamelCase.set(inCamelCase, name);
  }
  return { schemas, byTitle, bySlug, byCamelCase };
}

/** The name of a component with a title. A title without a letter or digit is an error. */
export const componentName = (title: string): string => pascalCase(title) || 'Unnamed';

/** The component that a link leads to, if a page defines it. */
export const findSchema = ({ byTitle, bySlug }: SchemaNames, link: SchemaLink): string | undefined =>
  byTitle.get(link.title) ?? bySlug.get(slug(link.slug));

/**
 * True if the text of a link and its fragment name different schemas, or only one of them names a schema.
 * Titles that differ only in case have one slug, which fits all of them.
 */
export function isMismatch({ byTitle, bySlug }: SchemaNames, { title, slug: fragment }: SchemaLink): boolean {
  const written = slug(fragment);
  return bySlug.get(written) !== byTitle.get(title) && slug(title) !== written;
}
