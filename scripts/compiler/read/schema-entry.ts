import { pascalCase } from '../dialect/names.ts';
import { schemaSections } from '../dialect/sections.ts';
import { spacers } from '../dialect/sentences.ts';
import type { JsonText, SchemaEntry } from '../model/reference.ts';
import { isFence, readJsonFence } from './code.ts';
import { headingText, outline, type Part } from './parts.ts';
import type { Section } from './section.ts';

/** Reads one `##` section of a schemas page: prose, a JSON Schema, an example (dialect §5). */
export function readSchemaEntry(section: Section): Omit<SchemaEntry, 'file'> | undefined {
  const { heading, intro, parts } = outline(section, 2);
  if (!heading) return undefined;
  const title = headingText(section, heading.at);
  section.claim(heading, 'fact', 'schema.title');
  if (pascalCase(title.value) === '')
    section.report('name/empty', heading.at, { actual: title.value, expected: 'a letter or a digit in it' });
  for (const block of section.blocks) {
    if (spacers.has(section.source.slice(block.at).trim())) section.claim(block, 'boilerplate', 'spacer');
  }
  const description = intro
    .filter((block) => block.kind === 'paragraph' && !section.isClaimed(block))
    .map((block) => {
      section.claim(block, 'prose', 'schema.description');
      return section.proseOf(block);
    });
  const found = new Map<string, JsonText | undefined>();
  for (const part of parts) readPart(section, title.value, part, found);
  const fences = parts
    .find((part) => partOf(title.value, part)?.part === 'schema')
    ?.blocks.filter((block) => isFence(block, 'json'));
  if (!fences?.length)
    section.report('schema/missing', heading.at, {
      actual: title.value,
      expected: 'a section “Schema” with a JSON code block',
    });
  return { at: heading.at, title, description, schema: found.get('schema'), example: found.get('example') };
}

/** The heading of a part is its word, or the title followed by its word. */
const partOf = (title: string, part: Part): (typeof schemaSections)[number] | undefined =>
  schemaSections.find((entry) => part.title.value === entry.title || part.title.value === `${title} ${entry.title}`);

function readPart(section: Section, title: string, part: Part, found: Map<string, JsonText | undefined>): void {
  const known = partOf(title, part);
  if (!known) {
    section.report('section/unknown', part.heading.at, {
      actual: part.title.value,
      expected: schemaSections.map((entry) => `“${entry.title}”`).join(' or '),
    });
    return;
  }
  if (found.has(known.part)) {
    section.report('section/duplicate', part.heading.at, { actual: known.title, expected: 'each section once' });
    return;
  }
  section.claim(part.heading, 'boilerplate', `schema.${known.part}.heading`);
  found.set(known.part, readJsonFence(section, part.blocks, `schema.${known.part}`));
}
