import type { Block } from './blocks.ts';
import { isRowLine } from './row-line.ts';
import type { Section } from './section.ts';
import type { TableLine } from './table-line.ts';
import { linesOf } from './unmarked-table.ts';

/**
 * The rows of a section that Markdown does not read as part of its table, since a blank line, an indentation or
 * a mark stands before them (dialect §4.3). Reports them once, since the first one ends the table, and returns
 * those with as many cells as the table has columns.
 */
export function detachedRows(section: Section, blocks: readonly Block[], columns: number): TableLine[] {
  const detached = blocks.filter((block) => isDetached(section, block, columns));
  const [first, last] = [detached[0], detached.at(-1)];
  if (!first || !last) return [];
  const { endLine, endColumn } = last.at;
  section.report('table/detached-row', { ...first.at, endLine, endColumn }, { actual: section.source.slice(first.at) });
  return detached.flatMap(({ at }) => linesOf(section, at)).filter(({ cells }) => cells.length === columns);
}

/** True for a block outside of the table that has a line of cells. Comments and fences are no rows. */
export function isDetached(section: Section, { kind, at, language }: Block, columns: number): boolean {
  const text = section.source.slice(at);
  if (kind === 'row' || language !== undefined || text.trimStart().startsWith('<!--')) return false;
  if (kind === 'code' && /^ {0,3}[`~]/.test(text)) return false;
  return (
    text.split('\n').some(isRowLine) ||
    linesOf(section, at).some(({ cells }) => cells.length === columns && columns > 2)
  );
}
