import { nearest } from '../diagnostics/nearest.ts';
import { withoutMarks } from '../dialect/marks.ts';
import { type Construct, keySection, operationSections, requiredSections } from '../dialect/sections.ts';
import type { Located } from '../model/place.ts';
import type { Block } from './blocks.ts';
import { reportHeadless } from './headless.ts';
import { factsOfOperation, underTitles } from './lost-facts.ts';
import type { Section } from './section.ts';
import { type Subsection, wholeOf } from './subsections.ts';

/**
 * Separates known sections from unknown ones by heading. A misspelt heading is reported, and its section is
 * read as the one that was probably meant. An unknown section is reported and kept as prose: its text is in
 * the document, although its blocks are unknown in the ledger.
 */
export function sortSubsections(
  section: Section,
  heading: Block,
  operation: Located<string>,
  subsections: readonly Subsection[],
): { known: Map<Construct, Subsection>; notes: Located<string>[] } {
  const known = new Map<Construct, Subsection>();
  const notes: Located<string>[] = [];
  let furthest = -1;
  const meanings = meaningsOf(section, subsections);
  for (const [i, subsection] of subsections.entries()) {
    const index = meanings[i] ?? -1;
    const entry = operationSections[index];
    if (!entry) {
      reportUnknown(section, subsection);
      notes.push(...section.prosesOf([subsection.heading, ...subsection.blocks]));
      continue;
    }
    if (known.has(entry.construct)) {
      if (entry.title === keySection('resource')) {
        reportHeadless(section, section.blocks.slice(section.blocks.indexOf(subsection.heading)));
        break;
      }
      section.report('section/duplicate', subsection.heading.at, { actual: entry.title });
      continue;
    }
    const isMisspelt = titleOf(subsection) !== entry.title;
    const spelling = { actual: subsection.title.value, expected: `“${entry.title}”` };
    if (isMisspelt) section.report('section/misspelt', subsection.heading.at, spelling);
    else {
      if (index < furthest)
        section.report('section/order', subsection.heading.at, {
          actual: entry.title,
          expected: `it before “${operationSections[furthest]?.title}”`,
        });
      section.claim(subsection.heading, 'boilerplate', `${entry.construct}.heading`);
    }
    furthest = Math.max(furthest, index);
    known.set(entry.construct, subsection);
    if (entry.construct === 'notes')
      notes.push(...claimProse(section, subsection.blocks, 'operation.notes', () => true));
  }
  for (const { title, construct } of operationSections) {
    if (!known.has(construct) && requiredSections.includes(construct))
      section.report('section/missing', heading.at, { actual: operation.value, expected: `“${title}”` });
  }
  return { known, notes };
}

const titles: readonly string[] = operationSections.map(({ title }) => title);
/** The title without emphasis and other marks around it. */
const titleOf = ({ title }: Subsection): string => withoutMarks(title.value);

/**
 * The position in the dialect of the section that each heading means: its title; else, of those without a
 * heading, one with a similar title or one that states what the section contains. -1 if there is none.
 */
function meaningsOf(section: Section, subsections: readonly Subsection[]): number[] {
  const exact = subsections.map((subsection) => titles.indexOf(titleOf(subsection)));
  const left = new Set(titles.filter((_, index) => !exact.includes(index)));
  return subsections.map((subsection, i) => {
    if (exact[i] !== -1) return exact[i] ?? -1;
    const stated = statedIn(section, subsection) ?? (isCommand(section, subsection) ? [curlTitle] : []);
    const meant = nearest(titleOf(subsection), [...left]) ?? [...left].find((title) => stated.includes(title));
    if (meant === undefined) return -1;
    // Of two sections of responses, the second one states the errors.
    left.delete(meant);
    return titles.indexOf(meant);
  });
}

const curlTitle = 'Curl Example';

/** True if a section is a command of curl and nothing else. */
const isCommand = (section: Section, { blocks: [block, ...others] }: Subsection): boolean =>
  block?.kind === 'code' && others.length === 0 && /^[^\n]*\n\s*(?:\$\s*)?curl\s/.test(section.source.slice(block.at));

/** The titles of the sections that state what a section contains. Undefined if it contains no facts. */
const statedIn = (section: Section, { blocks }: Subsection): readonly string[] | undefined =>
  blocks.reduce<readonly string[] | undefined>(
    (found, block) => found ?? factsOfOperation(section.source, block),
    undefined,
  );

function reportUnknown(section: Section, subsection: Subsection): void {
  const actual = subsection.title.value;
  const like = nearest(titleOf(subsection), titles);
  const stated = like === undefined ? statedIn(section, subsection) : [like];
  if (stated) section.report('section/misspelt', wholeOf(subsection), { actual, expected: underTitles(stated) });
  else section.report('section/unknown', wholeOf(subsection), { actual, expected: 'a section of the dialect' });
}

/** Claims the blocks of the wanted kinds, by default paragraphs, as prose and returns their texts. */
export function claimProse(
  section: Section,
  blocks: Subsection['blocks'],
  construct: string,
  wanted = (kind: string): boolean => kind === 'paragraph',
): Located<string>[] {
  const claimed = blocks.filter(({ kind }) => wanted(kind));
  for (const block of claimed) section.claim(block, 'prose', construct);
  return section.prosesOf(claimed);
}
