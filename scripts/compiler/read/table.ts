import { type Column, type Table, tables, textColumn } from '../dialect/tables.ts';
import type { Located, Place } from '../model/place.ts';
import type { Block } from './blocks.ts';
import { detachedRows } from './detached-rows.ts';
import { factsOfOperation, underTitles } from './lost-facts.ts';
import type { Disposition, Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { type Header, readHeader } from './table-header.ts';
import type { TableLine } from './table-line.ts';
import { unmarkedTable } from './unmarked-table.ts';

/** A row of a table. */
export interface Row<T extends Table> {
  at: Place;
  /** The source of a cell. Empty if the cell or its column is missing, which was already reported. */
  cell: (column: Column<T>) => Located<string>;
  claim: (disposition: Exclude<Disposition, 'unknown'>, construct: string) => void;
}

/**
 * Reads the table of a section (dialect §4.3). Faults of the table itself are reported here, once,
 * and the rows are still read, so that one fault does not cause many reports. A row without a cell
 * for each column of `keys` cannot be read and is left out.
 */
export function readTable<T extends Table>(
  section: Section,
  { heading, blocks }: Subsection,
  table: T,
  keys: readonly Column<T>[],
): Row<T>[] {
  const [first, ...lines] = markedTable(section, blocks) ?? unmarkedTable(section, blocks, table) ?? [];
  if (!first) {
    const { endLine, endColumn } = (blocks.at(-1) ?? heading).at;
    section.report(
      'table/missing',
      { ...heading.at, endLine, endColumn },
      {
        actual: section.source.slice(heading.at),
        expected: `a table with the columns ${tables[table].map(({ name }) => name).join(', ')}`,
      },
    );
    return [];
  }
  const header = readHeader(section, first, table, lines.at(-1)?.at ?? first.at);
  if (header.isRight && first.block) section.claim(first.block, 'boilerplate', `${table}.header`);
  const known: readonly string[] = tables[table].map(({ name }) => name);
  const isRead = (_: unknown, i: number): boolean => {
    const name = header.names[i];
    return name === undefined || (known.includes(name) && header.names.indexOf(name) === i);
  };
  const detached = first.block ? detachedRows(section, blocks, header.names.length) : [];
  return [...lines, ...detached].flatMap((line) => {
    if (line.cells.length <= header.names.length)
      for (const { at } of line.cells.filter((cell, i) => !isRead(cell, i))) section.leaveUnread(at);
    const row = readRow<Column<T>>(section, line, header);
    return keys.every(row.has) ? [row] : [];
  });
}

/**
 * If a row has too few cells, the last ones are missing, as in GitHub Flavored Markdown. If it has too
 * many, its text probably contains an unescaped pipe, so the extra cells are joined to the text.
 */
function readRow<C extends string>(section: Section, { at, cells: written, block }: TableLine, { names }: Header) {
  const surplus = written.length - names.length;
  if (surplus < 0) {
    section.report('table/missing-cell', at, { columns: names.slice(written.length).join(', ') });
  } else if (surplus > 0) {
    section.report('table/cell-count', at, { actual: String(written.length), expected: String(names.length) });
  }
  const cells = surplus > 0 ? joinCells(section, written, names.indexOf(textColumn), surplus) : written;
  const find = (column: C): Located<string> | undefined => cells[names.indexOf(column)];
  return {
    at,
    has: (column: C): boolean => find(column) !== undefined,
    cell: (column: C): Located<string> => find(column) ?? { value: '', at },
    claim: (disposition: Exclude<Disposition, 'unknown'>, construct: string): void => {
      if (block) section.claim(block, disposition, construct);
    },
  };
}

/** Joins the `surplus` cells after `index` to the cell at `index`. */
function joinCells(section: Section, cells: Located<string>[], index: number, surplus: number): Located<string>[] {
  const [first, last] = [cells[index], cells[index + surplus]];
  if (!first || !last) return cells;
  const at = { ...first.at, endLine: last.at.endLine, endColumn: last.at.endColumn };
  const joined = { value: section.source.slice(at).replaceAll('\\|', '|'), at };
  return [...cells.slice(0, index), joined, ...cells.slice(index + surplus + 1)];
}

/** The lines of the first table of a section. Each further table is reported as a whole. */
function markedTable(section: Section, blocks: readonly Block[]): TableLine[] | undefined {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  const [own, ...others] = new Set(rows.map(({ owner }) => owner));
  for (const other of others) reportSecond(section, other, rows);
  if (!own) return undefined;
  return rows
    .filter(({ owner }) => owner === own)
    .map((block) => ({ at: block.at, cells: cellsOf(section, block), block }));
}

/** Reports a second table. If it has the columns of a table of the dialect, its heading is missing. */
function reportSecond(section: Section, at: Place, rows: readonly Block[]): void {
  const header = rows.find(({ owner }) => owner === at);
  const titles = header && factsOfOperation(section.source, header);
  if (titles) section.report('block/misplaced', at, { actual: 'second table', expected: underTitles(titles) });
  else section.report('block/unexpected', at, { actual: 'second table', expected: 'one table in a section' });
}

/** The source of the cells of a row; `\|` becomes a pipe. */
function cellsOf({ source }: Section, { cells = [] }: Block): Located<string>[] {
  return cells.map(({ at, empty }) => ({ value: empty ? '' : source.slice(at).replaceAll('\\|', '|'), at }));
}
