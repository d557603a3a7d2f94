import type { Place } from '../model/place.ts';

/**
 * Changes every place in a reading. Places are the values of the keys `at`. No other `at` can occur, since the model
 * contains JSON only as text.
 */
export function rebase<T>(reading: T, move: (at: Place) => Place): T {
  return moved(reading, move) as T;
}

function moved(value: unknown, move: (at: Place) => Place): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => moved(item, move));
  const source = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key in source) copy[key] = key === 'at' ? move(source[key] as Place) : moved(source[key], move);
  return copy;
}
