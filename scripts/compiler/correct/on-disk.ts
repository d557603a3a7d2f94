import type { Place } from '../model/place.ts';
import type { Replacement } from './correct.ts';

interface Point {
  line: number;
  column: number;
}

/**
 * Turns a place in a corrected page into the place in the page as it is on disk. Inside of a replacement, that is the
 * place of the replaced text.
 */
export function onDisk<T extends Place>(placed: T, replacements: readonly Replacement[]): T {
  if (replacements.length === 0) return placed;
  const start = { line: placed.line, column: placed.column };
  const end = { line: placed.endLine, column: placed.endColumn };
  const { line, column } = startOnDisk(start, replacements);
  const last = endOnDisk(end, replacements);
  // Next to a deleted text, a place without extent would end before it begins.
  const { line: endLine, column: endColumn } = isBefore(last, { line, column }) ? { line, column } : last;
  return { ...placed, line, column, endLine, endColumn };
}

function startOnDisk(point: Point, replacements: readonly Replacement[]): Point {
  const last = replacements.findLast(({ after }) => !isBefore(point, after));
  if (!last) return point;
  return isBefore(point, endOf(last.after)) ? last.before : moved(point, last);
}

/** The end of a place is exclusive: the end of a replacement is still inside of it, its beginning is not. */
function endOnDisk(point: Point, replacements: readonly Replacement[]): Point {
  const last = replacements.findLast(({ after }) => isBefore(after, point));
  if (!last) return point;
  return isBefore(endOf(last.after), point) ? moved(point, last) : endOf(last.before);
}

/** A point after a replacement. Only on the line on which the replacement ends, the column is another one. */
function moved({ line, column }: Point, { before, after }: Replacement): Point {
  return {
    line: line + before.endLine - after.endLine,
    column: line === after.endLine ? column + before.endColumn - after.endColumn : column,
  };
}

const endOf = ({ endLine, endColumn }: Place): Point => ({ line: endLine, column: endColumn });

const isBefore = (a: Point, b: Point): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);
