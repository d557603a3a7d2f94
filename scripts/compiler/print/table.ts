import type { ColumnField, Rows, Table } from '../dialect/tables.ts';
import type { Field } from '../model/row.ts';
import type { Unplaced } from './unplaced.ts';

/** A row as it is printed: without places. */
export type Printable<T extends Table> = Unplaced<Rows[T]>;

/** Marks a field that the text of the description states, so that it is printed with the description. */
export const inDescription = Symbol('in the description');

/** How each field of a row is printed. A new field of the model is a type error until it is added here. */
export type Cells<T extends Table> = {
  [F in Field<Rows[T]>]: F extends ColumnField<T> ? (row: Printable<T>) => string : typeof inDescription;
};

/** Prints a table (dialect §4.3). An optional column is left out when all of its cells are empty. */
export function printTable<F extends string, R>(
  columns: readonly { name: string; field: F; isOptional?: true }[],
  cells: Readonly<Record<NoInfer<F>, (row: R) => string>>,
  rows: readonly R[],
): string {
  const printed = columns
    .map(({ name, field, isOptional }) => ({ name, isOptional, texts: rows.map(cells[field]) }))
    .filter(({ isOptional, texts }) => !isOptional || texts.some((text) => text !== ''));
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [
    line(printed.map(({ name }) => name)),
    line(printed.map(({ name }) => '-'.repeat(name.length))),
    ...rows.map((_, i) => line(printed.map(({ texts }) => texts[i] ?? ''))),
  ].join('\n');
}

/** A plain value as a cell. Escapes `&` before a character reference, and pipes. */
export const cellText = (value: string): string => proseText(value.replace(/&(?=#?\w+;)/g, '&amp;'));

/**
 * A regular expression as a cell: in inline code, whose marks are longer than any run of backquotes in it. No cell can
 * have a backslash before a pipe, so an escaped pipe is written as `\x7c`, which means the same.
 */
export function codeText(value: string): string {
  if (value === '') return '';
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(value) ? ' ' : '';
  return `${mark}${space}${value.replaceAll('\\|', '\\x7c').replaceAll('|', '\\|')}${space}${mark}`;
}

/** Markdown as a cell: on one line, with pipes escaped. */
export const proseText = (markdown: string): string => markdown.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
