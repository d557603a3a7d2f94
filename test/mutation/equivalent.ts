import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A mutant that no test can notice, because it does the same. */
export interface Equivalent {
  readonly file: string;
  readonly after: string;
  readonly reason: string;
}

/** Reads the list; throws for an entry without one of its three texts. */
export function readEquivalent(path: string): Equivalent[] {
  const list: unknown = load(readFileSync(path, 'utf8')) ?? [];
  if (!Array.isArray(list)) throw new Error(`Unexpected content of ${path}, expected a list`);
  return list.map((entry: unknown) => ({
    file: textOf(entry, 'file'),
    after: textOf(entry, 'after'),
    reason: textOf(entry, 'reason'),
  }));
}

function textOf(entry: unknown, name: string): string {
  const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : undefined;
  if (typeof value !== 'string') throw new Error(`An entry has no text “${name}”: ${JSON.stringify(entry)}`);
  return value;
}
