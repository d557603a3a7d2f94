import { didYouMean, nearest } from '../diagnostics/nearest.ts';
import { type Construct, operationSections, requiredSections } from '../dialect/sections.ts';
import type { Located } from '../model/place.ts';
import type { Block } from './blocks.ts';
import type { Section } from './section.ts';
import { type Subsection, wholeOf } from './subsections.ts';

/**
 * Separates known sections from unknown ones by heading. An unknown section is reported and kept
 * as prose: its text is in the document, although its blocks are unknown in the ledger.
 */
export function sortSubsections(
  section: Section,
  heading: Block,
  operation: Located<string>,
  subsections: readonly Subsection[],
): { known: Map<Construct, Subsection>; notes: Located<string>[] } {
  const known = new Map<Construct, Subsection>();
  const notes: Located<string>[] = [];
  const unknown: Subsection[] = [];
  let furthest = -1;
  for (const subsection of subsections) {
    const index = operationSections.findIndex(({ title }) => title === subsection.title.value.replace(/\s+/g, ' '));
    const entry = operationSections[index];
    if (!entry) {
      unknown.push(subsection);
      notes.push(...section.prosesOf([subsection.heading, ...subsection.blocks]));
    } else if (known.has(entry.construct)) {
      section.report('section/duplicate', subsection.heading.at, { actual: entry.title });
    } else {
      if (index < furthest)
        section.report('section/order', subsection.heading.at, {
          actual: entry.title,
          expected: `it before “${operationSections[furthest]?.title}”`,
        });
      furthest = Math.max(furthest, index);
      known.set(entry.construct, subsection);
      section.claim(subsection.heading, 'boilerplate', `${entry.construct}.heading`);
      if (entry.construct === 'notes')
        notes.push(...claimProse(section, subsection.blocks, 'operation.notes', () => true));
    }
  }
  reportAbsent(section, heading, operation, known, unknown);
  return { known, notes };
}

const titles = operationSections.map(({ title }) => title);

/**
 * Reports required sections that are missing, and unknown sections. If a required section is
 * missing because its title is misspelt, one report at the misspelt title covers both.
 */
function reportAbsent(
  section: Section,
  heading: Block,
  operation: Located<string>,
  known: ReadonlyMap<Construct, Subsection>,
  unknown: readonly Subsection[],
): void {
  const misspelt = new Set<Subsection>();
  for (const { title, construct } of operationSections) {
    if (known.has(construct) || !requiredSections.includes(construct)) continue;
    const candidate = unknown.find((subsection) => nearest(subsection.title.value, titles) === title);
    if (candidate) misspelt.add(candidate);
    section.report('section/missing', wholeOf(candidate ?? { heading, blocks: [] }), {
      actual: operation.value,
      expected: candidate ? `“${title}”, but a section “${candidate.title.value}”` : `“${title}”`,
    });
  }
  for (const subsection of unknown) {
    const actual = subsection.title.value;
    if (!misspelt.has(subsection))
      section.report('section/unknown', wholeOf(subsection), {
        actual,
        expected: didYouMean('a section of the dialect', actual, titles),
      });
  }
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
