import { isRecord } from '../model/record.ts';

/**
 * For each item of the newer list the index of the item of the older one that is most like it, each at most once;
 * undefined if there is none that is alike.
 */
export function align(
  older: readonly unknown[],
  newer: readonly unknown[],
): [index: number | undefined, item: unknown][] {
  const left = new Set(older.keys());
  const facts = older.map(leavesOf);
  const pairs = newer.flatMap((item, to) => {
    const leaves = leavesOf(item);
    return [...left].map((from) => ({ from, to, likeness: likeness(facts[from] ?? new Set(), leaves) }));
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

/** The leaves of a schema with the path to each, apart from wording. */
function leavesOf(value: unknown): Set<string> {
  const leaves = new Set<string>();
  const walk = (node: unknown, path: string): void => {
    if (Array.isArray(node)) for (const item of node) walk(item, `${path}/*`);
    else if (isRecord(node))
      for (const [key, child] of Object.entries(node)) {
        if (key !== 'description' || typeof child !== 'string') walk(child, `${path}/${key}`);
      }
    else leaves.add(`${path} ${JSON.stringify(node)}`);
  };
  walk(value, '');
  return leaves;
}

/** The Jaccard index. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((leaf) => b.has(leaf)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}
