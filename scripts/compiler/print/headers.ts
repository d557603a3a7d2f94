import { tables } from '../dialect/tables.ts';
import { type Cells, type Printable, plainText, printTable, proseText } from './table.ts';
import { requiredText } from './words.ts';

const cells: Cells<'headers'> = {
  name: ({ name }) => plainText(name.value),
  required: ({ required }) => requiredText(required.value),
  description: ({ description }) => proseText(description.value),
  default: ({ default: fallback }) => plainText(fallback?.value ?? ''),
};

/** Prints the table of headers (dialect §4.5). */
export const printHeaders = (rows: readonly Printable<'headers'>[]): string => printTable(tables.headers, cells, rows);
