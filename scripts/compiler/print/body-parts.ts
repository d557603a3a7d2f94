import { tables } from '../dialect/tables.ts';
import { linkText } from './link.ts';
import { type Cells, cellText, codeText, inDescription, type Printable, printTable, proseText } from './table.ts';
import { requiredText } from './words.ts';

const cells: Cells<'parts'> = {
  name: ({ name }) => cellText(name.value),
  required: ({ required }) => requiredText(required.value),
  type: ({ type, schema }) => (schema ? linkText(schema) : type.value),
  description: ({ description }) => proseText(description.value),
  default: ({ default: fallback }) => cellText(fallback?.value ?? ''),
  example: ({ example }) => cellText(example?.value ?? ''),
  pattern: ({ pattern }) => codeText(pattern?.value ?? ''),
  schema: inDescription,
  acceptedValues: inDescription,
};

/** Prints the table of the parts of a form (dialect §4.6). */
export const printBodyParts = (rows: readonly Printable<'parts'>[]): string => printTable(tables.parts, cells, rows);
