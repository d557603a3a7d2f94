import { tables } from '../dialect/tables.ts';
import type { EventStream } from '../model/reference.ts';
import { linkText } from './link.ts';
import { paragraphs, proses } from './paragraphs.ts';
import { type Cells, cellText, printTable, proseText } from './table.ts';
import type { Unplaced } from './unplaced.ts';

const cells: Cells<'events'> = {
  name: ({ name }) => cellText(name.value),
  schema: ({ schema }) => (schema ? linkText(schema) : ''),
  description: ({ description }) => proseText(description.value),
};

/** Prints the description and the table of events of a stream (dialect §4.10). */
export const printEventStream = ({ description, events }: Unplaced<EventStream>): string =>
  paragraphs([proses(description), printTable(tables.events, cells, events)]);
