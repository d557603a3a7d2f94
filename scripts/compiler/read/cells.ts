import { didYouMean } from '../diagnostics/nearest.ts';
import { firstWord, inlineCode, withoutCode } from '../dialect/marks.ts';
import { isPattern } from '../dialect/patterns.ts';
import { requiredSynonyms, requiredWords, typeWords } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { ParameterType } from '../model/reference.ts';
import { prose } from './prose.ts';
import type { Section } from './section.ts';
import { plain } from './text.ts';

/** The plain value of a cell, with HTML entities decoded. */
const plainCell = ({ value, at }: Located<string>): Located<string> => ({ value: plain(value), at });

/** The Markdown of a cell, with HTML entities decoded. */
export const proseCell = ({ value, at }: Located<string>): Located<string> => ({ value: prose(value), at });

/** The cell, or undefined if it is empty. */
export const optional = (cell: Located<string>): Located<string> | undefined => (cell.value === '' ? undefined : cell);

/**
 * Reads a cell that is a name or one of a few words (dialect §4.3): its first word, without marks. Reports
 * marks and further words, unless `isRight` is false, since then the reader reports the whole cell.
 */
export function wordCell(
  section: Section,
  cell: Located<string>,
  isRight = (_word: string, _rest: string): boolean => true,
): Located<string> {
  const { value: written, at } = plainCell(cell);
  const { word, rest } = firstWord(written);
  if (word === written) return { value: word, at };
  if (!isRight(word, rest)) return { value: written, at };
  section.report('table/markup', at, { actual: written, expected: `only “${word}”` });
  return { value: word, at };
}

/** Reads a cell that is a value (dialect §4.3). Reports inline code around it. */
export function valueCell(section: Section, cell: Located<string>): Located<string> {
  const { value: written, at } = plainCell(cell);
  const value = withoutCode(written);
  if (value !== written) section.report('table/markup', at, { actual: written, expected: `only “${value}”` });
  return { value, at };
}

/**
 * Reads a cell that is a regular expression in inline code (dialect §4.3). Reports one without inline code, and text
 * that is no regular expression. Undefined if there is none.
 */
export function patternCell(section: Section, { value: written, at }: Located<string>): Located<string> | undefined {
  if (written === '') return undefined;
  const code = inlineCode(written);
  const value = code ?? plain(written);
  if (!isPattern(value)) {
    section.report('parameter/pattern', at, { actual: value, expected: 'a regular expression (ECMA-262)' });
    return undefined;
  }
  if (code === undefined) section.report('parameter/bare-pattern', at, { actual: value });
  return { value, at };
}

/** Reads a Name cell of a query parameter, a header or an event. Undefined if it is empty, which is reported. */
export function nameCell(section: Section, cell: Located<string>): Located<string> | undefined {
  const name = wordCell(section, cell);
  if (name.value !== '') return name;
  section.report('parameter/name', name.at, {});
  return undefined;
}

/** Reads a Required cell (dialect §4.4). Reports any other word, and reads it if its meaning is clear. */
export function requiredCell(section: Section, cell: Located<string>): Located<boolean> | undefined {
  const { value, at } = wordCell(section, cell, (word) => requiredWords.has(word));
  const required = requiredWords.get(value);
  if (required !== undefined) return { value: required, at };
  const meant = requiredSynonyms.get(firstWord(value).word.toLowerCase());
  const expected = [...requiredWords.keys()].join(' or ');
  section.report('parameter/required', at, {
    actual: value,
    expected: meant === undefined ? expected : `${expected}; did you mean “${meant}”?`,
  });
  const meaning = meant === undefined ? undefined : requiredWords.get(meant);
  return meaning === undefined ? undefined : { value: meaning, at };
}

/** Reads the Type cell of a query parameter (dialect §4.4). Reports any other word. */
export function typeCell(section: Section, cell: Located<string>): Located<ParameterType> | undefined {
  const { value, at } = wordCell(section, cell, (word) => typeWords.some((type) => type === word));
  if (value === '') return undefined;
  const type = typeWords.find((word) => word === value);
  if (type === undefined) {
    const expected = didYouMean(`one of ${typeWords.join(', ')}`, value, typeWords);
    section.report('parameter/type', at, { actual: value, expected });
  }
  return type && { value: type, at };
}
