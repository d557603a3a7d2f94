import { nearest } from '../diagnostics/nearest.ts';
import { pascalCase, slug } from '../dialect/names.ts';
import { schemaSections } from '../dialect/sections.ts';
import { spacers } from '../dialect/sentences.ts';
import type { JsonText, SchemaEntry } from '../model/reference.ts';
import { checkAnchors } from './anchors.ts';
import type { Block } from './blocks.ts';
import { isFence, readJsonFence } from './code.ts';
import type { Section } from './section.ts';
import { headingText, outline, type Subsection, wholeOf } from './subsections.ts';

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
  checkAnchors(
    section,
    [slug(title.value), title.value.toLowerCase().replace(/\s+/g, '-')],
    schemaSections.map(({ suffix, construct }) => [
      suffix,
      subsections.find((subsection) => constructOf(title.value, subsection)?.construct === construct),
    ]),
  );
  const found = new Map<string, JsonText | undefined>();
  for (const subsection of subsections) readSubsection(section, title.value, subsection, found);
  reportAbsent(section, heading, title.value, subsections);
  return { at: heading.at, title, description, schema: found.get('schema'), example: found.get('example') };
}

/** The heading of a subsection is “Schema” or “Example”, or the title of the schema followed by that word. */
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
  if (!known) return;
  if (found.has(known.construct)) {
    section.report('section/duplicate', subsection.heading.at, { actual: known.title });
    return;
  }
  section.claim(subsection.heading, 'boilerplate', `schema.${known.construct}.heading`);
  found.set(known.construct, readJsonFence(section, subsection.blocks, `schema.${known.construct}`));
}

/**
 * Reports a missing schema, and unknown sections. Sections that all name another schema usually have
 * one cause, a changed title, so they are reported once. If the schema is missing because its
 * heading is misspelt, one report names both.
 */
function reportAbsent(section: Section, heading: Block, name: string, subsections: readonly Subsection[]): void {
  const unknown = subsections.filter((subsection) => !constructOf(name, subsection));
  const schema = subsections.find((subsection) => constructOf(name, subsection)?.construct === 'schema');
  const other = schema ? undefined : unknown.map(({ title }) => title.value).find(isMeantAsSchema);
  const example = other?.replace(/\S+$/, 'Example');
  const covered = unknown.filter(({ title }) => title.value === other || title.value === example);
  if (!schema?.blocks.some((block) => isFence(block, 'json'))) {
    const blocks = covered.flatMap((subsection) => [subsection.heading, ...subsection.blocks]);
    const at = wholeOf({ heading: blocks[0] ?? heading, blocks });
    section.report('schema/missing', at, { name, ...(other !== undefined && { other }) });
  }
  for (const subsection of unknown) {
    if (covered.includes(subsection)) continue;
    section.report('section/unknown', wholeOf(subsection), {
      actual: subsection.title.value,
      expected: schemaSections.map((entry) => `“${entry.title}”`).join(' or '),
    });
  }
}

/**
 * True for a heading that was probably meant as “Schema”: `Shema`, or `Device Schema` in the
 * section of another schema.
 */
function isMeantAsSchema(title: string): boolean {
  const last = title.split(/\s+/).at(-1) ?? '';
  return (
    nearest(
      last,
      schemaSections.map((entry) => entry.title),
    ) === 'Schema'
  );
}
