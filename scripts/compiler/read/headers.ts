import { authorizationSentence } from '../dialect/sentences.ts';
import { authorizationHeader } from '../dialect/tables.ts';
import type { HeaderParameter } from '../model/reference.ts';
import { optional, plainCell, proseCell, requiredCell } from './cells.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/**
 * Reads the table of headers (dialect §4.5). The row of the Authorization header is the same
 * on every page; any other row is a header parameter.
 */
export function readHeaders(section: Section, subsection: Subsection): HeaderParameter[] {
  return readTable(section, subsection.blocks, 'headers', subsection.heading).flatMap(({ block, at, cell }) => {
    const name = plainCell(cell('Name'));
    const required = requiredCell(section, cell('Required'));
    if (!required) return [];
    const description = proseCell(cell('Description'));
    const isToken = name.value === authorizationHeader;
    // OpenAPI ignores a header parameter of this name: other words about it would be lost.
    if (isToken && !authorizationSentence.test(description.value)) return [];
    section.claim(block, isToken ? 'boilerplate' : 'fact', 'header');
    return [{ at, name, required, description, default: optional(plainCell(cell('Default'))) }];
  });
}
