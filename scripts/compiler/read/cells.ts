import { didYouMean } from '../diagnostics/nearest.ts';
import { requiredWords, typeWords } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { ParameterType } from '../model/reference.ts';
import { prose } from './prose.ts';
import type { Section } from './section.ts';
import { plain } from './text.ts';

/** The plain value of a cell, with HTML entities decoded. */
export const plainCell = ({ value, at }: Located<string>): Located<string> => ({ value: plain(value), at });

/** The Markdown of a cell, with HTML entities decoded. */
export const proseCell = ({ value, at }: Located<string>): Located<string> => ({ value: prose(value), at });

/** The cell, or undefined if it is empty. */
export const optional = (cell: Located<string>): Located<string> | undefined => (cell.value === '' ? undefined : cell);

/** Reads a Required cell (dialect §4.4). Reports any other word. */
export function requiredCell(section: Section, { value, at }: Located<string>): Located<boolean> | undefined {
  const required = requiredWords.get(value);
  if (required === undefined) {
    section.report('parameter/required', at, { actual: value, expected: [...requiredWords.keys()].join(' or ') });
    return undefined;
  }
  return { value: required, at };
}

/** Reads a Type cell of a query parameter (dialect §4.4). Reports any other word. */
export function typeCell(section: Section, { value, at }: Located<string>): Located<ParameterType> | undefined {
  if (value === '') return undefined;
  const type = typeWords.find((word) => word === value);
  if (type === undefined) {
    const expected = didYouMean(`one of ${typeWords.join(', ')}`, value, typeWords);
    section.report('parameter/type', at, { actual: value, expected });
  }
  return type && { value: type, at };
}
