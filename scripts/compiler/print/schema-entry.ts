import { slug } from '../dialect/names.ts';
import { schemaSections } from '../dialect/sections.ts';
import type { SchemaEntry } from '../model/reference.ts';
import { printFence } from './fence.ts';
import { paragraphs, proses } from './paragraphs.ts';
import type { Unplaced } from './unplaced.ts';

/** Prints the section of a schema (dialect §5), without a line break at the end. */
export function printSchemaEntry(entry: Unplaced<Omit<SchemaEntry, 'file'>>): string {
  const { title, description } = entry;
  const sections = schemaSections.map(({ title: heading, suffix, construct }) => {
    const json = entry[construct];
    const anchor = `${slug(title.value)}-${suffix}`;
    return json ? `### ${heading} <a name="${anchor}"></a>\n\n${printFence('json', json.text)}` : '';
  });
  return paragraphs([`## ${title.value}`, proses(description), ...sections]);
}
