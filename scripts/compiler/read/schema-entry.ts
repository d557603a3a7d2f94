import { pascalCase } from '../dialect/names.ts';
import { schemaSections } from '../dialect/sections.ts';
import { spacers } from '../dialect/sentences.ts';
import type { JsonText, SchemaEntry } from '../model/reference.ts';
import { isFence, readJsonFence } from './code.ts';
import type { Section } from './section.ts';
import { headingText, outline, type Subsection } from './subsections.ts';

/** Reads one `##` section of a schemas page: prose, a JSON Schema, an example (dialect §5). */
export function readSchemaEntry(section: Section): Omit<SchemaEntry, 'file'> | undefined {
  const { heading, intro, subsections } = outline(section, 2);
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
  for (const subsection of subsections) readSubsection(section, title.value, subsection, found);
  const fences = subsections
    .find((subsection) => constructOf(title.value, subsection)?.construct === 'schema')
    ?.blocks.filter((block) => isFence(block, 'json'));
  if (!fences?.length)
    section.report('schema/missing', heading.at, {
      actual: title.value,
      expected: 'a section “Schema” with a JSON code block',
    });
  return { at: heading.at, title, description, schema: found.get('schema'), example: found.get('example') };
}

/** The heading of a subsection is its word, or the title followed by its word. */
const constructOf = (title: string, subsection: Subsection): (typeof schemaSections)[number] | undefined =>
  schemaSections.find(
    (entry) => subsection.title.value === entry.title || subsection.title.value === `${title} ${entry.title}`,
  );

function readSubsection(
  section: Section,
  title: string,
  subsection: Subsection,
  found: Map<string, JsonText | undefined>,
): void {
  const known = constructOf(title, subsection);
  if (!known) {
    section.report('section/unknown', subsection.heading.at, {
      actual: subsection.title.value,
      expected: schemaSections.map((entry) => `“${entry.title}”`).join(' or '),
    });
    return;
  }
  if (found.has(known.construct)) {
    section.report('section/duplicate', subsection.heading.at, { actual: known.title, expected: 'each section once' });
    return;
  }
  section.claim(subsection.heading, 'boilerplate', `schema.${known.construct}.heading`);
  found.set(known.construct, readJsonFence(section, subsection.blocks, `schema.${known.construct}`));
}
