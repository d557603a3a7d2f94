import { codeWithoutContent, noType } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { Response, SchemaLink } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { proseCell, wordCell } from './cells.ts';
import { onlySchemaLink } from './links.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/** Reads a table of successful or error responses (dialect §4.8). */
export function readResponses(section: Section, subsection: Subsection): Response[] {
  const rows = readTable(section, subsection, 'responses', ['Code']);
  if (subsection.blocks.filter(({ kind }) => kind === 'row').length === 1) {
    section.report('response/none', subsection.heading.at, { name: subsection.title.value });
  }
  return rows.flatMap(({ at, cell, claim }): Complete<Response>[] => {
    // “200 OK” is one code, “200 or 201” are two.
    const code = wordCell(section, cell('Code'), (word, rest) => statusCode.test(word) && !/\d/.test(rest));
    if (!statusCode.test(code.value)) {
      section.report('response/code', code.at, { actual: code.value, expected: 'three digits, like 200' });
      return [];
    }
    claim('fact', 'response');
    const type = cell('Type');
    const schema = readType(section, type);
    const hasNoContent = codeWithoutContent.test(code.value);
    if (schema && hasNoContent)
      section.report('response/no-content', type.at, {
        actual: type.value,
        expected: `none, since ${code.value} has no content`,
      });
    return [{ at, code, schema: hasNoContent ? undefined : schema, description: proseCell(cell('Description')) }];
  });
}

const statusCode = /^[1-5]\d\d$/;
/** Reads a Type cell: a link to a schema, or a word for “no type”. */
export function readType(section: Section, cell: Located<string>): SchemaLink | undefined {
  const schema = onlySchemaLink(section, cell);
  if (schema) return schema;
  const expected = 'a link like [Title](schemas.md#slug)';
  if (!noType.has(cell.value)) section.report('response/type', cell.at, { actual: cell.value, expected });
  else if (/\w/.test(cell.value)) section.report('response/no-type', cell.at, { actual: cell.value, expected });
  return undefined;
}
