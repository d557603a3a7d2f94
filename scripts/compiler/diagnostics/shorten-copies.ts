import type { Diagnostic } from './diagnostic.ts';

/** The largest number of diagnostics that are kept in one copy of a schema. */
const most = 5;

/** Keeps the first diagnostics in each copy. The last of them says how many others there are. */
export function shortenCopies(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const numbered = diagnostics.map((found) => {
    const number = found.copy === undefined ? 0 : (counts.get(found.copy) ?? 0) + 1;
    if (found.copy !== undefined) counts.set(found.copy, number);
    return { found, number };
  });
  return numbered
    .filter(({ number }) => number <= most)
    .map(({ found, number }) => {
      const more = number < most ? 0 : (counts.get(found.copy ?? '') ?? 0) - most;
      return more > 0 ? { ...found, message: `${found.message}, and ${more} more in this copy` } : found;
    });
}
