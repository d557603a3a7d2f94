import type { ChangedEntry } from '../../scripts/compiler/merge/editions.ts';

/** Changes that the same operations or schemas have. */
export interface SharedChange {
  changes: string[];
  names: string[];
}

/**
 * Divides changes into those that several operations or schemas have, the most frequent first, and those that each has
 * of its own.
 */
export function groupChanges(entries: readonly ChangedEntry[]): { shared: SharedChange[]; own: ChangedEntry[] } {
  const namesByChange = new Map<string, string[]>();
  for (const { name, changes } of entries)
    for (const change of changes) namesByChange.set(change, [...(namesByChange.get(change) ?? []), name]);
  const isShared = (change: string): boolean => (namesByChange.get(change) ?? []).length > 1;
  const shared = new Map<string, SharedChange>();
  for (const [change, names] of namesByChange) {
    if (!isShared(change)) continue;
    const key = JSON.stringify(names);
    shared.set(key, { names, changes: [...(shared.get(key)?.changes ?? []), change] });
  }
  return {
    shared: [...shared.values()].sort((a, b) => b.names.length - a.names.length),
    own: entries
      .map(({ name, changes }) => ({ name, changes: changes.filter((change) => !isShared(change)) }))
      .filter(({ changes }) => changes.length > 0),
  };
}
