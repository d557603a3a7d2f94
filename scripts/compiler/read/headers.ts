import { authorizationSentence } from '../dialect/sentences.ts';
import { authorizationHeader } from '../dialect/tables.ts';
import type { HeaderParameter } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { optional, plainCell, proseCell, requiredCell } from './cells.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/**
 * Reads the table of headers (dialect §4.5). Rows are header parameters, except for the row of the
 * Authorization header, which is the same on every page and is boilerplate.
 */
export function readHeaders(section: Section, subsection: Subsection): HeaderParameter[] {
  const rows = readTable(section, subsection, 'headers', ['Name', 'Required']);
  return rows.flatMap(({ at, cell, claim }): Complete<HeaderParameter>[] => {
    const name = plainCell(cell('Name'));
    const required = requiredCell(section, cell('Required'));
    if (!required) return [];
    const description = proseCell(cell('Description'));
    const isToken = name.value === authorizationHeader;
    // OpenAPI ignores a header parameter named Authorization, so any other description of it would be
    // lost. Such a row is not claimed, so it is reported.
    if (isToken && !authorizationSentence.test(description.value)) return [];
    claim(isToken ? 'boilerplate' : 'fact', 'header');
    return [{ at, name, required, description, default: optional(plainCell(cell('Default'))) }];
  });
}
