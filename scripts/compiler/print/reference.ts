import type { Reference } from '../model/reference.ts';
import { printOperation } from './operation.ts';
import { printOverviewSection } from './overview-section.ts';
import { printProseHead, printResourceHead } from './page-head.ts';
import { paragraphs } from './paragraphs.ts';
import { printSchemaEntry } from './schema-entry.ts';

/** Prints all pages of a reference, by file. Reading them returns the same model, apart from places. */
export function printReference({ pages, schemaPages, schemas, overview }: Reference): Map<string, string> {
  const printed = new Map<string, string>();
  const add = (file: string, head: string, sections: readonly string[]): void => {
    printed.set(file, `${paragraphs([head, ...sections])}\n`);
  };
  for (const { file, head, operations } of pages) add(file, printResourceHead(head), operations.map(printOperation));
  for (const { file, head } of schemaPages)
    add(file, printProseHead(head), schemas.filter((entry) => entry.file === file).map(printSchemaEntry));
  for (const { file, head, sections } of overview) add(file, printProseHead(head), sections.map(printOverviewSection));
  return printed;
}
