import { type Table, tables } from '../dialect/tables.ts';
import type { Located, Place } from '../model/place.ts';
import type { Block } from './blocks.ts';
import type { Section } from './section.ts';
import type { TableLine } from './table-line.ts';
import { fold } from './text.ts';

/**
 * Finds a table that Markdown reads as a paragraph because its delimiter row is missing or does
 * not have as many cells as the header. Reports that, and returns the lines of the table.
 */
export function unmarkedTable(section: Section, blocks: readonly Block[], table: Table): TableLine[] | undefined {
  const names: readonly string[] = tables[table].map(({ name }) => name);
  const isHeader = ({ cells }: TableLine): boolean =>
    cells.length > 1 && cells.some(({ value }) => names.includes(fold(value)));
  for (const { kind, at } of blocks) {
    if (kind !== 'paragraph') continue;
    const lines = linesOf(section, at);
    const start = lines.findIndex(isHeader);
    const [header, next] = lines.slice(start === -1 ? lines.length : start);
    if (!header) continue;
    const delimiter = next?.cells.every(({ value }) => /^:?-+:?$/.test(value)) ? next : undefined;
    section.report('table/delimiter-row', (delimiter ?? header).at, {
      cells: delimiter?.cells.length ?? 0,
      columns: header.cells.length,
    });
    return [header, ...lines.slice(start + (delimiter ? 2 : 1))];
  }
  return undefined;
}

/** The lines of a block with the cells that they would have as rows. */
export function linesOf(section: Section, at: Place): TableLine[] {
  let start = 0;
  return section.source
    .slice(at)
    .split('\n')
    .map((text) => {
      const place = section.source.within(at, start, start + text.length);
      start += text.length + 1;
      return { at: place, cells: cellsOf(section, text, place) };
    });
}

/** The cells of a line: the text between its pipes. `\|` does not separate cells; pipes at the ends are optional. */
function cellsOf(section: Section, line: string, at: Place): Located<string>[] {
  const pipes = [...line.matchAll(/\\.|\|/g)].filter(([sign]) => sign === '|').map(({ index }) => index);
  const ends = [...pipes, line.length];
  const cells = ends.map((end, i) => {
    const from = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1;
    const text = line.slice(from, end);
    const start = from + text.length - text.trimStart().length;
    const value = text.trim();
    return { value: value.replaceAll('\\|', '|'), at: section.source.within(at, start, start + value.length) };
  });
  if (cells[0]?.value === '') cells.shift();
  if (cells.at(-1)?.value === '') cells.pop();
  return cells;
}
