import { tables } from '../dialect/tables.ts';
import { linkText } from './link.ts';
import { type Cells, cellText, type Printable, printTable, proseText } from './table.ts';

const cells: Cells<'events'> = {
  name: ({ name }) => cellText(name.value),
  schema: ({ schema }) => (schema ? linkText(schema) : ''),
  description: ({ description }) => proseText(description.value),
};

/** Prints the table of the events of a stream (dialect §4.10). */
export const printEvents = (rows: readonly Printable<'events'>[]): string => printTable(tables.events, cells, rows);
