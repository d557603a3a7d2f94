import { didYouMean } from '../diagnostics/nearest.ts';
import { type Column, type Table, tables } from '../dialect/tables.ts';
import type { Located, Place } from '../model/place.ts';
import type { Block } from './blocks.ts';
import type { Section } from './section.ts';
import { fold } from './text.ts';

/** One row: the source of each cell by the name of its column. */
export interface Row<T extends Table> {
  block: Block;
  at: Place;
  cell: (column: Column<T>) => Located<string>;
}

/**
 * Reads the first table among `blocks` (dialect §4.3). The header is claimed as boilerplate;
 * the rows are the caller's to claim. Reports unknown and missing columns and rows of another
 * number of cells, which are left out.
 */
export function readTable<T extends Table>(
  section: Section,
  blocks: readonly Block[],
  table: T,
  heading: Block,
): Row<T>[] {
  const columns: readonly string[] = tables[table];
  const expected = `the columns ${columns.join(', ')}`;
  const first = blocks.find((block) => block.kind === 'row');
  if (!first) {
    section.report('table/missing', heading.at, {
      actual: section.source.slice(heading.at),
      expected: `a table with ${expected}`,
    });
    return [];
  }
  const rows = blocks.filter((block) => block.kind === 'row' && block.owner === first.owner);
  const header = cellsOf(section, first).map((cell) => ({ ...cell, value: fold(cell.value) }));
  const unknown = header.filter(({ value }) => !columns.includes(value));
  const missing = columns.filter((column) => !header.some(({ value }) => value === column));
  for (const column of unknown) {
    section.report('table/unknown-column', column.at, {
      actual: column.value,
      expected: didYouMean(expected, column.value, missing),
    });
  }
  if (missing.length > 0 && unknown.length === 0) {
    section.report('table/missing-column', first.at, {
      actual: header.map(({ value }) => value).join(', '),
      expected: `a column ${missing.join(', ')}`,
    });
  }
  if (unknown.length === 0 && missing.length === 0) section.claim(first, 'boilerplate', `${table}.header`);

  return rows.slice(1).flatMap((block) => {
    const cells = cellsOf(section, block);
    if (cells.length !== header.length) {
      section.report('table/cell-count', block.at, { actual: String(cells.length), expected: String(header.length) });
      return [];
    }
    const cell = (column: string): Located<string> =>
      cells[header.findIndex(({ value }) => value === column)] ?? { value: '', at: block.at };
    return [{ block, at: block.at, cell }];
  });
}

/** The cells of a row as they stand between the pipes, `\|` being a pipe. */
function cellsOf({ source }: Section, { cells = [] }: Block): Located<string>[] {
  return cells.map(({ at, empty }) => ({ value: empty ? '' : source.slice(at).replaceAll('\\|', '|'), at }));
}
