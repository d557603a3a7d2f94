import type { Place } from '../model/place.ts';

/**
 * Moves every place in a reading down by `lines`. A place is what stands under the key `at`;
 * the model holds no foreign data (JSON stays text), so no other `at` can occur.
 */
export function rebase<T>(reading: T, lines: number): T {
  if (lines === 0 || typeof reading !== 'object' || reading === null) return reading;
  if (Array.isArray(reading)) return reading.map((item: unknown) => rebase(item, lines)) as T;
  const entries = Object.entries(reading).map(([key, value]: [string, unknown]) => [key, key === 'at' ? shifted(value as Place, lines) : rebase(value, lines)]);
  return Object.fromEntries(entries) as T;
}

const shifted = (at: Place, lines: number): Place => ({ ...at, line: at.line + lines, endLine: at.endLine + lines });
