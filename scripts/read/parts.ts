import type { Heading } from 'mdast';
import type { Located, Place } from '../model/place.ts';
import type { Block } from './blocks.ts';
import type { Section } from './section.ts';
import { plain } from './text.ts';

/** A heading taken apart: its words and the name of its anchor. */
export interface HeadingText extends Located<string> {
  anchor: Located<string> | undefined;
}

/** A `###` heading with the blocks under it. */
export interface Part {
  heading: Block;
  title: HeadingText;
  blocks: Block[];
}

/** The heading of a piece, the blocks under it, and its parts. */
export interface Outline {
  heading: Block | undefined;
  intro: Block[];
  parts: Part[];
}

const isHeading = (block: Block, depth: number): boolean =>
  block.node.type === 'heading' && (block.node as Heading).depth === depth;

/** Groups the blocks of a section under its heading of `depth` and the headings one deeper. */
export function outline(section: Section, depth: number): Outline {
  const result: Outline = { heading: undefined, intro: [], parts: [] };
  for (const block of section.blocks) {
    const part = result.parts.at(-1);
    if (isHeading(block, depth + 1)) result.parts.push({ heading: block, title: headingText(section, block.at), blocks: [] });
    else if (part) part.blocks.push(block);
    else if (!result.heading && isHeading(block, depth)) result.heading = block;
    else result.intro.push(block);
  }
  return result;
}

const shape = /^ {0,3}#+[ \t]*(.*?)\s*(?:<a name="([^"]*)">\s*<\/a>)?\s*#*\s*$/s;

/** `### Curl Example <a name="get-curl-example"></a>` → its words and its anchor (dialect §4). */
export function headingText(section: Section, at: Place): HeadingText {
  const source = section.source.slice(at);
  const match = shape.exec(source);
  const title = match?.[1] ?? source;
  const name = match?.[2];
  const start = source.indexOf(title);
  return {
    value: plain(title),
    at: section.source.within(at, start, start + title.length),
    anchor: name === undefined ? undefined : { value: name, at: within(section, at, source, name) },
  };
}

function within(section: Section, at: Place, source: string, text: string): Place {
  const start = source.lastIndexOf(text);
  return section.source.within(at, start, start + text.length);
}
