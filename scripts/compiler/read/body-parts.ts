import { didYouMean } from '../diagnostics/nearest.ts';
import { partTypeWords } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { BodyPart } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { readAcceptedValues } from './accepted-values.ts';
import { nameCell, optional, patternCell, proseCell, requiredCell, valueCell, wordCell } from './cells.ts';
import { onlySchemaLink } from './links.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/** Reads the table of the parts of a form (dialect §4.6). */
export function readBodyParts(section: Section, subsection: Subsection): BodyPart[] {
  const rows = readTable(section, subsection, 'parts', ['Name', 'Required', 'Type']);
  if (subsection.blocks.filter(({ kind }) => kind === 'row').length === 1)
    section.report('body/no-parts', subsection.heading.at, {});
  return rows.flatMap(({ at, cell, claim }): Complete<BodyPart>[] => {
    const name = nameCell(section, cell('Name'));
    const required = requiredCell(section, cell('Required'));
    if (!name || !required) return [];
    const source = cell('Description');
    const fallback = optional(valueCell(section, cell('Default')));
    claim('fact', 'bodyPart');
    return [
      {
        at,
        name,
        required,
        ...typeOfPart(section, cell('Type')),
        description: proseCell(source),
        default: fallback,
        example: optional(valueCell(section, cell('Example'))),
        acceptedValues: readAcceptedValues(section, source, fallback?.value),
        pattern: patternCell(section, cell('Pattern')),
      },
    ];
  });
}

/** Reads a Type cell: one of the words, or a link to the schema of JSON. Anything else is reported and read as text. */
function typeOfPart(section: Section, cell: Located<string>): Pick<BodyPart, 'type' | 'schema'> {
  const schema = onlySchemaLink(section, cell);
  if (schema) return { type: { value: 'object', at: schema.at }, schema };
  const { value, at } = wordCell(section, cell, (word) => partTypeWords.some((type) => type === word));
  const type = partTypeWords.find((word) => word === value);
  if (type === undefined) {
    const expected = didYouMean(`one of ${partTypeWords.join(', ')}, or a link to a schema`, value, partTypeWords);
    section.report('parameter/type', at, { actual: value, expected });
  }
  return { type: { value: type ?? 'string', at }, schema: undefined };
}
