import { blankAllowed, deprecated } from '../dialect/sentences.ts';
import type { QueryParameter } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { readAcceptedValues } from './accepted-values.ts';
import { nameCell, optional, patternCell, proseCell, requiredCell, typeCell, valueCell } from './cells.ts';
import { firstSchemaLink } from './links.ts';
import { readQueryExample } from './query-example.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/** Reads the table of query parameters, including the facts in their descriptions (dialect §4.4). */
export function readQueryParameters(section: Section, subsection: Subsection): QueryParameter[] {
  const rows = readTable(section, subsection, 'queryParameters', ['Name', 'Required']);
  return rows.flatMap(({ at, cell, claim }): Complete<QueryParameter>[] => {
    const name = nameCell(section, cell('Name'));
    const required = requiredCell(section, cell('Required'));
    if (!name || !required) return [];
    const source = cell('Description');
    const fallback = optional(valueCell(section, cell('Default')));
    const description = proseCell(source);
    claim('fact', 'queryParameter');
    return [
      {
        at,
        name,
        required,
        description,
        default: fallback,
        example: readQueryExample(section, name.value, valueCell(section, cell('Example'))),
        acceptedValues: readAcceptedValues(section, source, fallback?.value),
        schema: firstSchemaLink(section, source),
        allowsBlank: blankAllowed.test(description.value),
        isDeprecated: deprecated.test(description.value),
        type: typeCell(section, cell('Type')),
        pattern: patternCell(section, cell('Pattern')),
      },
    ];
  });
}
