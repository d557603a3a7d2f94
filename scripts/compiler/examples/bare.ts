import { isRecord } from '../model/record.ts';

/**
 * Copies JSON to objects without a prototype. The validator looks up members with `in`, which finds
 * `constructor` in every object that has a prototype.
 */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) copy[key] = bare(value[key]);
  return copy;
}
