import { acceptedValuesSentence, blankAllowed } from '../dialect/sentences.ts';
import type { Located } from '../model/place.ts';
import type { QueryExample, QueryParameter } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { optional, plainCell, proseCell, requiredCell, typeCell } from './cells.ts';
import { firstSchemaLink } from './links.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/** Reads the table of query parameters, including the facts in their descriptions (dialect §4.4). */
export function readQueryParameters(section: Section, subsection: Subsection): QueryParameter[] {
  const rows = readTable(section, subsection, 'queryParameters', ['Name', 'Required']);
  return rows.flatMap(({ at, cell, claim }): Complete<QueryParameter>[] => {
    const name = plainCell(cell('Name'));
    const required = requiredCell(section, cell('Required'));
    if (name.value === '')
      section.report('parameter/name', name.at, { actual: '', expected: 'the name of the parameter' });
    if (name.value === '' || !required) return [];
    const source = cell('Description');
    const description = proseCell(source);
    claim('fact', 'queryParameter');
    return [
      {
        at,
        name,
        required,
        description,
        default: optional(plainCell(cell('Default'))),
        example: readExample(section, name.value, plainCell(cell('Example'))),
        acceptedValues: readAcceptedValues(section, source),
        schema: firstSchemaLink(section, source),
        allowsBlank: blankAllowed.test(description.value),
        type: typeCell(section, plainCell(cell('Type'))),
      },
    ];
  });
}

function readAcceptedValues(section: Section, source: Located<string>): Located<string>[] {
  const match = acceptedValuesSentence.exec(source.value);
  if (!match?.[1]) return [];
  let from = match.index + match[0].indexOf(match[1]);
  return match[1].split(/,\s*/).map((value) => {
    const start = source.value.indexOf(value, from);
    from = start + value.length;
    return { ...plainCell({ value, at: section.source.within(source.at, start, from) }) };
  });
}

/** Reads an Example cell: `name=value`, or the value alone on pages before July 2018. */
function readExample(
  section: Section,
  name: string,
  { value, at }: Located<string>,
): Located<QueryExample> | undefined {
  if (value === '') return undefined;
  if (value.startsWith(`${name}=`)) return { value: { kind: 'value', text: value.slice(name.length + 1) }, at };
  if (value.startsWith(`${name}[`)) return { value: { kind: 'nested', text: value }, at };
  const other = /^([A-Za-z_]\w*)[=[]/.exec(value)?.[1];
  if (other !== undefined) section.report('parameter/example', at, { actual: value, expected: `${name}=…` });
  return { value: { kind: 'value', text: value }, at };
}
