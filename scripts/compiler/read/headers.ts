import { authorizationSentence } from '../dialect/sentences.ts';
import { authorizationHeader, headerName, ignoredHeaders, isSameHeader } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { HeaderParameter } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { nameCell, optional, proseCell, requiredCell, valueCell } from './cells.ts';
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
    const name = nameCell(section, cell('Name'));
    const required = requiredCell(section, cell('Required'));
    if (!name || !required) return [];
    if (!headerName.test(name.value)) {
      section.report('headers/name', name.at, { actual: name.value, expected: 'letters, digits and hyphens' });
      return [];
    }
    const description = proseCell(cell('Description'));
    const fallback = optional(valueCell(section, cell('Default')));
    const row = { at, name, required, description, default: fallback };
    // OpenAPI ignores a parameter with such a name, so what its row states cannot be in the document.
    if (isSameHeader(name.value, authorizationHeader)) {
      if (isTokenRow(section, row)) claim('boilerplate', 'header');
    } else if (ignoredHeaders.has(name.value.toLowerCase())) {
      section.report('headers/ignored', at, { actual: name.value });
    } else claim('fact', 'header');
    return [row];
  });
}

/** True if the row states what the security scheme states. Reports each cell that differs. */
function isTokenRow(section: Section, { name, required, description, default: fallback }: HeaderParameter): boolean {
  const check = (isRight: boolean, { value: actual, at }: Located<string>, expected: string): boolean => {
    if (!isRight) section.report('headers/token-row', at, { actual, expected });
    return isRight;
  };
  return [
    check(name.value === authorizationHeader, name, authorizationHeader),
    check(required.value, { value: 'N', at: required.at }, 'Y'),
    check(
      authorizationSentence.test(description.value),
      description,
      '“The token for authenticating the request, prepended with Bearer”',
    ),
    fallback === undefined || check(false, fallback, 'an empty cell'),
  ].every(Boolean);
}
