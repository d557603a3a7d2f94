import { requiredWords } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { Section } from './section.ts';
import { plain, prose } from './text.ts';

/** A cell's value, entities decoded. */
export const plainCell = ({ value, at }: Located<string>): Located<string> => ({ value: plain(value), at });

/** A cell's Markdown. */
export const proseCell = ({ value, at }: Located<string>): Located<string> => ({ value: prose(value), at });

/** An empty cell states nothing. */
export const optional = (cell: Located<string>): Located<string> | undefined => (cell.value === '' ? undefined : cell);

/** Reads the word of a Required cell (dialect §4.4). */
export function requiredCell(section: Section, { value, at }: Located<string>): Located<boolean> | undefined {
  const required = requiredWords.get(value);
  if (required === undefined) {
    section.report('parameter/required', at, { actual: value, expected: [...requiredWords.keys()].join(' or ') });
    return undefined;
  }
  return { value: required, at };
}
