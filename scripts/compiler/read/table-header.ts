import { nearest } from '../diagnostics/nearest.ts';
import { withoutMarks } from '../dialect/marks.ts';
import { type Table, tables } from '../dialect/tables.ts';
import type { Located, Place } from '../model/place.ts';
import type { Section } from './section.ts';
import type { TableLine } from './table-line.ts';
import { fold } from './text.ts';

/** The header of a table. */
export interface Header {
  /** The columns in the order of the header. A misspelt name is replaced by the column that was probably meant. */
  names: string[];
  isRight: boolean;
}

/**
 * Reads a header and reports unknown, missing and duplicate columns (dialect §4.3). A column that is
 * missing or not read is reported for the whole table, to its last line, `end`.
 */
export function readHeader(section: Section, { at, cells }: TableLine, table: Table, end: Place): Header {
  const columns: readonly { name: string; isOptional?: true }[] = tables[table];
  const written = cells.map((cell) => ({ value: withoutMarks(fold(cell.value)), at: cell.at }));
  const isKnown = (name: string): boolean => columns.some((column) => column.name === name);
  const unknown = written.filter(({ value }) => !isKnown(value));
  const absent = columns.filter(({ name }) => !written.some(({ value }) => value === name));
  const meant = likelyMeanings(unknown, absent);
  const missing = absent.filter(({ name, isOptional }) => !isOptional && ![...meant.values()].includes(name));
  const toEnd = (from: Place): Place => ({ ...from, endLine: end.endLine, endColumn: end.endColumn });

  for (const column of unknown) {
    const meaning = meant.get(column);
    section.report('table/unknown-column', meaning === undefined ? toEnd(column.at) : column.at, {
      actual: column.value,
      expected: meaning === undefined ? `the columns ${columns.map(({ name }) => name).join(', ')}` : `“${meaning}”`,
    });
  }
  const twice = written.filter(({ value }, i) => isKnown(value) && written.findIndex((w) => w.value === value) < i);
  for (const { value, at: place } of twice) section.report('table/duplicate-column', toEnd(place), { name: value });
  if (missing.length > 0 && meant.size === unknown.length) {
    section.report('table/missing-column', toEnd(at), {
      actual: written.map(({ value }) => value).join(', '),
      expected: `a column ${missing.map(({ name }) => name).join(', ')}`,
    });
  }
  return {
    names: written.map((column) => meant.get(column) ?? column.value),
    isRight: unknown.length === 0 && twice.length === 0 && missing.length === 0,
  };
}

/**
 * The missing column that each unknown column was probably meant to be: the one with the nearest name.
 * If one column is unknown and one required column is missing, these two, even if the names differ.
 */
function likelyMeanings(
  unknown: readonly Located<string>[],
  absent: readonly { name: string; isOptional?: true }[],
): ReadonlyMap<Located<string>, string> {
  const meant = new Map<Located<string>, string>();
  const isFree = ({ name }: { name: string }): boolean => ![...meant.values()].includes(name);
  for (const column of unknown) {
    const likely = nearest(
      column.value,
      absent.filter(isFree).map(({ name }) => name),
    );
    if (likely !== undefined) meant.set(column, likely);
  }
  const [left, ...more] = unknown.filter((column) => !meant.has(column));
  const [missing, ...others] = absent.filter((column) => !column.isOptional && isFree(column));
  if (left && missing && more.length === 0 && others.length === 0) meant.set(left, missing.name);
  return meant;
}
