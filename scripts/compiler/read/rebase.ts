import type { Place } from '../model/place.ts';

/**
 * Moves every place in a reading down by `lines`. Places are the values of the keys `at`. No other
 * `at` can occur, since the model contains JSON only as text.
 */
export function rebase<T>(reading: T, lines: number): T {
  return lines === 0 ? reading : (moved(reading, lines) as T);
}

function moved(value: unknown, lines: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => moved(item, lines));
  const source = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key in source) copy[key] = key === 'at' ? shifted(source[key] as Place, lines) : moved(source[key], lines);
  return copy;
}

const shifted = ({ line, column, endLine, endColumn }: Place, lines: number): Place => ({
  line: line + lines,
  column,
  endLine: endLine + lines,
  endColumn,
});
