import { tables } from '../dialect/tables.ts';
import { type Cells, cellText, codeText, type Printable, printTable, proseText } from './table.ts';

const cells: Cells<'pathParameters'> = {
  placeholder: ({ placeholder }) => cellText(placeholder.value),
  description: ({ description }) => proseText(description.value),
  example: ({ example }) => cellText(example?.value ?? ''),
  pattern: ({ pattern }) => codeText(pattern?.value ?? ''),
};

/** Prints the table of path components (dialect §4.3). */
export const printPathParameters = (rows: readonly Printable<'pathParameters'>[]): string =>
  printTable(tables.pathParameters, cells, rows);
