import { pascalCase } from '../dialect/names.ts';
import { schemaLink } from '../dialect/sentences.ts';
import type { Located } from '../model/place.ts';
import type { SchemaLink } from '../model/reference.ts';
import type { Section } from './section.ts';
import { fold, plain } from './text.ts';

/** The first link to a schema in a text (dialect §4.9). Reports a title without letters or digits. */
export function firstSchemaLink(section: Section, { value, at }: Located<string>): SchemaLink | undefined {
  const match = schemaLink.exec(value);
  if (!match) return undefined;
  const [whole, source = '', slug = ''] = match;
  const title = fold(plain(source));
  // Offsets in a cell are not those of the source, which has backslashes before pipes.
  const found = section.source.slice(at).indexOf(whole);
  const start = found === -1 ? match.index : found;
  const place = section.source.within(at, start, start + whole.length);
  if (pascalCase(title) === '')
    section.report('name/empty', place, { actual: title, expected: 'a letter or a digit in it' });
  return { title, slug, at: place };
}

const onlyLink = new RegExp(`^([*_~]*)${schemaLink.source}\\1$`);
/** Emphasis around a link, or a title in it. */
const decorated = /^[*_~]|["']\)$/;

/** The link to a schema that is all of a Type cell (dialect §4.8). Reports emphasis around it, and a title in it. */
export function onlySchemaLink(section: Section, cell: Located<string>): SchemaLink | undefined {
  if (!onlyLink.test(cell.value)) return undefined;
  const schema = firstSchemaLink(section, cell);
  if (schema && decorated.test(cell.value)) {
    const link = `[${schema.title}](schemas.md#${schema.slug})`;
    section.report('table/markup', cell.at, { actual: cell.value, expected: `only “${link}”` });
  }
  return schema;
}
