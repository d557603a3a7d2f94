import { tables } from '../dialect/tables.ts';
import { linkText } from './link.ts';
import { type Cells, cellText, type Printable, printTable, proseText } from './table.ts';

const cells: Cells<'responses'> = {
  code: ({ code }) => cellText(code.value),
  schema: ({ schema }) => (schema ? linkText(schema) : ''),
  description: ({ description }) => proseText(description.value),
};

/** Prints a table of responses (dialect §4.8). */
export const printResponses = (rows: readonly Printable<'responses'>[]): string =>
  printTable(tables.responses, cells, rows);
