import type { Located, Place } from '../model/place.ts';
import type { Block } from './blocks.ts';
import { divideHeading } from './heading-anchor.ts';
import type { Section } from './section.ts';
import { fold, plain } from './text.ts';

/** The text of a heading and the name of its anchor. */
export interface HeadingText extends Located<string> {
  anchor: Located<string> | undefined;
}

/** A `###` heading with the blocks under it. */
export interface Subsection {
  heading: Block;
  title: HeadingText;
  blocks: Block[];
}

/** The heading of a section, the blocks before its first subsection, and its subsections. */
export interface Outline {
  heading: Block | undefined;
  intro: Block[];
  subsections: Subsection[];
}

const isHeading = (block: Block, depth: number): boolean => block.kind === 'heading' && block.depth === depth;

/** Groups the blocks of a section under its heading of `depth` and the headings one deeper. */
export function outline(section: Section, depth: number): Outline {
  const result: Outline = { heading: undefined, intro: [], subsections: [] };
  for (const block of section.blocks) {
    const subsection = result.subsections.at(-1);
    if (isHeading(block, depth + 1))
      result.subsections.push({ heading: block, title: headingText(section, block.at), blocks: [] });
    else if (subsection) subsection.blocks.push(block);
    else if (!result.heading && isHeading(block, depth)) result.heading = block;
    else result.intro.push(block);
  }
  return result;
}

/** From the heading of a subsection to the end of its last block. */
export function wholeOf({ heading, blocks }: Pick<Subsection, 'heading' | 'blocks'>): Place {
  const { endLine, endColumn } = (blocks.at(-1) ?? heading).at;
  return { ...heading.at, endLine, endColumn };
}

/**
 * Divides `### Curl Example <a name="get-curl-example"></a>` into text and anchor (dialect §4), also `<a id="…">`
 * and `{#…}`. A closing run of `#`, before or after the anchor, is not part of the text.
 */
export function headingText(section: Section, at: Place): HeadingText {
  const source = section.source.slice(at);
  const marker = /^ {0,3}#*/.exec(source)?.[0].length ?? 0;
  const { words, anchor } = divideHeading(source.slice(marker));
  const title = words.trim();
  const start = marker + words.length - words.trimStart().length;
  const nameStart = marker + (anchor?.nameStart ?? 0);
  return {
    value: fold(plain(title)),
    at: section.source.within(at, start, start + title.length),
    anchor: anchor && {
      value: anchor.name,
      at: section.source.within(at, nameStart, nameStart + anchor.name.length),
    },
  };
}
