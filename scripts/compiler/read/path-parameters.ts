import type { PathParameter } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { optional, patternCell, proseCell, valueCell, wordCell } from './cells.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/** Reads the table of path components (dialect §4.3). */
export function readPathParameters(section: Section, subsection: Subsection): PathParameter[] {
  return readTable(section, subsection, 'pathParameters', ['Path Component']).map(
    ({ at, cell, claim }): Complete<PathParameter> => {
      claim('fact', 'pathParameter');
      return {
        at,
        placeholder: wordCell(section, cell('Path Component')),
        description: proseCell(cell('Description')),
        example: optional(valueCell(section, cell('Example'))),
        pattern: patternCell(section, cell('Pattern')),
      };
    },
  );
}
