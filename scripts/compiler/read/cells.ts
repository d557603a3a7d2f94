import { didYouMean } from '../diagnostics/nearest.ts';
import { requiredWords, typeWords } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { ParameterType } from '../model/reference.ts';
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

/** Reads the word of a Type cell of a query parameter (dialect §4.4). */
export function typeCell(section: Section, { value, at }: Located<string>): Located<ParameterType> | undefined {
  if (value === '') return undefined;
  const type = typeWords.find((word) => word === value);
  if (type === undefined) {
    const expected = didYouMean(`one of ${typeWords.join(', ')}`, value, typeWords);
    section.report('parameter/type', at, { actual: value, expected });
  }
  return type && { value: type, at };
}
