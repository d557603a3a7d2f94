import { leavesOf, similarity } from '../schema/likeness.ts';

/**
 * For each item of the newer list the index of the item of the older one that is most like it, each at most once;
 * undefined if there is none that is alike.
 */
export function align(
  older: readonly unknown[],
  newer: readonly unknown[],
): [index: number | undefined, item: unknown][] {
  const left = new Set(older.keys());
  const facts = older.map((item) => leavesOf(item, isDescription));
  const pairs = newer.flatMap((item, to) => {
    const leaves = leavesOf(item, isDescription);
    return [...left].map((from) => ({ from, to, likeness: similarity(facts[from] ?? new Set(), leaves) }));
  });
  const found = new Map<number, number>();
  const close = (a: { from: number; to: number }): number => Math.abs(a.from - a.to);
  for (const { from, to, likeness: value } of pairs.sort((a, b) => b.likeness - a.likeness || close(a) - close(b))) {
    if (value < enough || !left.has(from) || found.has(to)) continue;
    left.delete(from);
    found.set(to, from);
  }
  return newer.map((item, to) => [found.get(to), item]);
}

const enough = 0.3;

/** True for a text for people, whose change makes a schema no other one. */
const isDescription = (key: string, value: unknown): boolean => key === 'description' && typeof value === 'string';
