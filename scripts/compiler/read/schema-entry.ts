import { nearest } from '../diagnostics/nearest.ts';
import { withoutMarks } from '../dialect/marks.ts';
import { pascalCase, slug } from '../dialect/names.ts';
import { schemaSections } from '../dialect/sections.ts';
import { spacers } from '../dialect/sentences.ts';
import type { JsonText, SchemaEntry } from '../model/reference.ts';
import { checkAnchors } from './anchors.ts';
import { fenceOf, readJsonFence } from './code.ts';
import { reportHeadless } from './headless.ts';
import { lastWord } from './lines-outside.ts';
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
      subsections.find((one) => isExact(title.value, one) && constructOf(title.value, one) === construct),
    ]),
  );
  const found = new Map<string, JsonText | undefined>();
  const misspelt: Subsection[] = [];
  for (const subsection of subsections) {
    const construct = constructOf(title.value, subsection);
    if (construct === undefined) {
      const expected = schemaSections.map((entry) => `“${entry.title}”`).join(' or ');
      section.report('section/unknown', wholeOf(subsection), { actual: subsection.title.value, expected });
    } else if (construct === 'schema' && found.has(construct)) {
      reportHeadless(section, section.blocks.slice(section.blocks.indexOf(subsection.heading)));
      break;
    } else if (found.has(construct)) {
      section.report('section/duplicate', subsection.heading.at, { actual: subsection.title.value });
    } else {
      if (isExact(title.value, subsection))
        section.claim(subsection.heading, 'boilerplate', `schema.${construct}.heading`);
      else misspelt.push(subsection);
      found.set(construct, readJsonFence(section, subsection.blocks, `schema.${construct}`));
    }
  }
  reportMisspelt(section, misspelt);
  const own = subsections.find((subsection) => constructOf(title.value, subsection) === 'schema');
  if (!own || !fenceOf(section, own.blocks, 'json'))
    section.report('schema/missing', wholeOf(own ?? { heading, blocks: intro }), { name: title.value });
  return { at: heading.at, title, description, schema: found.get('schema'), example: found.get('example') };
}

/** True if the heading of a subsection is “Schema” or “Example”, or the title of the schema and that word. */
const isExact = (title: string, { title: { value } }: Subsection): boolean => {
  const words = withoutMarks(value);
  return schemaSections.some((entry) => words === entry.title || words === `${title} ${entry.title}`);
};

/**
 * What a subsection states, by the last word of its heading: also if it is misspelt (`Shema`), or if the words
 * before it name another schema (`Device Schema`).
 */
function constructOf(title: string, subsection: Subsection): 'schema' | 'example' | undefined {
  const words = withoutMarks(subsection.title.value);
  const titles = schemaSections.map((entry) => entry.title);
  const meant = isExact(title, subsection) ? lastWord(words) : nearest(lastWord(words), titles);
  return schemaSections.find((entry) => entry.title === meant)?.construct;
}

/** Reports headings that are not exact. Those that name one other schema have one cause, a changed title. */
function reportMisspelt(section: Section, misspelt: readonly Subsection[]): void {
  const others = new Set<string>();
  for (const { heading, title } of misspelt) {
    const other = title.value.replace(/\s*\S+$/, '');
    if (other !== '' && others.has(other)) continue;
    others.add(other);
    const expected = schemaSections.map((entry) => `“${entry.title}”`).join(' or ');
    section.report('section/misspelt', heading.at, { actual: title.value, expected });
  }
}
