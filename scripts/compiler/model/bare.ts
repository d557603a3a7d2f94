import { isRecord } from './record.ts';

/**
 * Copies JSON to objects without a prototype, for libraries that look up members with `in` or without a check:
 * they find `constructor` in every object that has a prototype.
 */
export function bare<T>(value: T): T;
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => bare(item));
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) copy[key] = bare(value[key]);
  return copy;
}
