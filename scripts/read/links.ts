import { schemaLink } from '../dialect/sentences.ts';
import type { SchemaLink } from '../model/reference.ts';
import type { Located } from '../model/place.ts';
import type { Section } from './section.ts';
import { fold, plain } from './text.ts';

/** The first link to a schema in `text`, whose place begins where the text does (dialect §4.9). */
export function firstSchemaLink(section: Section, { value, at }: Located<string>): SchemaLink | undefined {
  const match = schemaLink.exec(value);
  if (!match) return undefined;
  const [whole, title = '', slug = ''] = match;
  return { title: fold(plain(title)), slug, at: section.source.within(at, match.index, match.index + whole.length) };
}
