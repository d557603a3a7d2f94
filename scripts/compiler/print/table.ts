import type { ColumnField, Rows, Table } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { Field } from '../model/row.ts';

/** A value of the model without its places. What has them can be given where this is expected. */
export type Unplaced<T> =
  T extends Located<infer V>
    ? { value: V }
    : T extends readonly (infer M)[]
      ? readonly Unplaced<M>[]
      : T extends object
        ? { [K in Field<T>]: Unplaced<T[K]> }
        : T;

/** What a row has to state to be printed: the fields that have a column. */
export type Printable<T extends Table> = Pick<Unplaced<Rows[T]>, ColumnField<T> & keyof Unplaced<Rows[T]>>;

/** Marks a field that is printed with the description, whose words state it. */
export const inDescription = Symbol('in the description');

/** How each field of a row is printed. A new field of the model does not compile until it is named here. */
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

/** A value as a cell: what would be read as a character reference or as the end of the cell is escaped. */
export const cellText = (value: string): string => proseText(value.replace(/&(?=#?\w+;)/g, '&amp;'));

/** Markdown as a cell. */
export const proseText = (markdown: string): string => markdown.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
