import { escapeToken } from '../model/pointer.ts';

/**
 * The leaves of a JSON value with their pointers, without those that `isLeftOut` says. Pointers have no array indices.
 */
export function leavesOf(
  json: unknown,
  isLeftOut: (key: string, value: unknown) => boolean = () => false,
): ReadonlySet<string> {
  const leaves = new Set<string>();
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) leaves.add(`${pointer} ${JSON.stringify(value)}`);
    else
      for (const [key, child] of Object.entries(value))
        if (!isLeftOut(key, child)) walk(child, `${pointer}/${Array.isArray(value) ? '*' : escapeToken(key)}`);
  };
  walk(json, '');
  return leaves;
}

/** The Jaccard index: the size of the intersection divided by that of the union; 1 if both sets are empty. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = countCommon(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}

export const countCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((leaf) => b.has(leaf)).length;
