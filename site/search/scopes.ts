import type { SearchEntry } from './index-data.ts';

/** The operations that accept a scope which the query names, the one of that name first; undefined if it names none. */
export function operationsWithScope(
  entries: readonly SearchEntry[],
  query: string,
): { operations: number[]; note: string } | undefined {
  for (const [name] of query.matchAll(/[\w-]+(?:\.[\w*-]+)+/g)) {
    const scope = name.toLowerCase();
    const accepting = entries.flatMap(({ scopes }, number) =>
      scopes?.toLowerCase().split(' ').includes(scope) ? [number] : [],
    );
    const named = entries.flatMap((entry, number) =>
      entry.kind === 'operation' && entry.name.toLowerCase() === scope ? [number] : [],
    );
    const operations = [...new Set([...named, ...accepting])];
    if (operations.length === 0) continue;
    const { length } = accepting;
    const verb = length === 1 ? 'operation accepts' : 'operations accept';
    return { operations, note: `${length} ${verb} the scope ${name}:` };
  }
  return undefined;
}
