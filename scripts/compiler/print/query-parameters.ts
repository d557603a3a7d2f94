import { tables } from '../dialect/tables.ts';
import { type Cells, cellText, codeText, inDescription, type Printable, printTable, proseText } from './table.ts';
import { requiredText } from './words.ts';

const cells: Cells<'queryParameters'> = {
  name: ({ name }) => cellText(name.value),
  required: ({ required }) => requiredText(required.value),
  description: ({ description }) => proseText(description.value),
  default: ({ default: fallback }) => cellText(fallback?.value ?? ''),
  example: ({ name, example }) => (example ? exampleText(name.value, example.value) : ''),
  type: ({ type }) => type?.value ?? '',
  acceptedValues: inDescription,
  schema: inDescription,
  allowsBlank: inDescription,
  isDeprecated: inDescription,
  pattern: ({ pattern }) => codeText(pattern?.value ?? ''),
};

/** `name=value`, with the equals sign as an entity, as the vendor's pages write it. */
function exampleText(name: string, { kind, text }: { kind: 'value' | 'nested'; text: string }): string {
  return proseText(kind === 'nested' ? text : `${name}=${text}`)
    .replaceAll('&', '&amp;')
    .replaceAll('=', '&#x3D;');
}

/** Prints the table of query parameters (dialect §4.4). */
export const printQueryParameters = (rows: readonly Printable<'queryParameters'>[]): string =>
  printTable(tables.queryParameters, cells, rows);
