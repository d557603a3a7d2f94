import { tables } from '../dialect/tables.ts';
import { type Cells, cellText, type Printable, printTable, proseText } from './table.ts';
import { requiredText } from './words.ts';

const cells: Cells<'headers'> = {
  name: ({ name }) => cellText(name.value),
  required: ({ required }) => requiredText(required.value),
  description: ({ description }) => proseText(description.value),
  default: ({ default: fallback }) => cellText(fallback?.value ?? ''),
};

/** Prints the table of headers (dialect §4.5). */
export const printHeaders = (rows: readonly Printable<'headers'>[]): string => printTable(tables.headers, cells, rows);
