import { partTypeWords } from '../dialect/tables.ts';
import type { BodyPart } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { readAcceptedValues } from './accepted-values.ts';
import { codeCell, nameCell, optional, proseCell, requiredCell, typeCell, valueCell } from './cells.ts';
import { firstSchemaLink } from './links.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/** Reads the table of the parts of a form (dialect §4.6). */
export function readBodyParts(section: Section, subsection: Subsection): BodyPart[] {
  const rows = readTable(section, subsection, 'parts', ['Name', 'Required', 'Type']);
  return rows.flatMap(({ at, cell, claim }): Complete<BodyPart>[] => {
    const name = nameCell(section, cell('Name'));
    const required = requiredCell(section, cell('Required'));
    const written = cell('Type');
    const schema = firstSchemaLink(section, written);
    const type = schema ? { value: 'object' as const, at: schema.at } : typeCell(section, written, partTypeWords);
    if (!name || !required) return [];
    const source = cell('Description');
    const fallback = optional(valueCell(section, cell('Default')));
    claim('fact', 'bodyPart');
    return [
      {
        at,
        name,
        required,
        type: type ?? { value: 'string', at: written.at },
        schema,
        description: proseCell(source),
        default: fallback,
        example: optional(valueCell(section, cell('Example'))),
        acceptedValues: readAcceptedValues(section, source, fallback?.value),
        pattern: optional(codeCell(cell('Pattern'))),
      },
    ];
  });
}
