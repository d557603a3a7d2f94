import type { Block } from './blocks.ts';
import type { Section } from './section.ts';
import { headingText, wholeOf } from './subsections.ts';

/**
 * Reports blocks, from a heading on, that belong to an operation or a schema without a heading: there is none
 * before them, or it has a section with this title already. None of them is read.
 */
export function reportHeadless(section: Section, blocks: readonly Block[]): void {
  const [heading] = blocks;
  if (!heading) return;
  const { value: actual } = headingText(section, heading.at);
  section.report('heading/missing', wholeOf({ heading, blocks: [...blocks] }), { actual, expected: '“## <Name>”' });
}
