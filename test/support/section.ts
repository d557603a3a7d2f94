import { Parser } from '../../scripts/compiler/read/parser.ts';
import { Section } from '../../scripts/compiler/read/section.ts';
import { sectionText } from '../../scripts/compiler/read/section-text.ts';

/** A section before anything reads it. A fence is not seen on its first line, which is a heading in a page. */
export function sectionOf(text: string): Section {
  const source = sectionText(text, false);
  return new Section(source, new Parser().blocksOf(source));
}

/** The faults of a section, with their places. */
export const placesAndCodes = ({ faults }: Section): string[] =>
  faults.map(({ code, at }) => `${at.line}:${at.column}-${at.endLine}:${at.endColumn} ${code}`);
