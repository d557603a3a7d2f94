import { isRecord } from './record.ts';

/** Half of a surrogate pair, of which the library cannot make a URI. */
const half = /\p{Surrogate}/gu;

/**
 * Copies JSON to objects without a prototype. The library looks up members with `in`, which finds
 * `constructor` in every object that has a prototype.
 */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) copy[key.replace(half, '\uFFFD')] = bare(value[key]);
  return copy;
}
