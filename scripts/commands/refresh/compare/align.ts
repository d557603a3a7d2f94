import { diffArrays } from 'diff';
import { ownMember } from '../../../compiler/model/record.ts';
import { countCommon, leavesOf, similarity } from '../../../compiler/schema/likeness.ts';

/** An item of a list with its JSON pointer. */
export interface ListItem {
  value: unknown;
  pointer: string;
}

/** An item of the older list and the item of the newer one that it became. One is absent if it has no counterpart. */
export type ItemPair = readonly [before: ListItem | undefined, after: ListItem | undefined];

/**
 * Pairs the items of two lists by likeness, so that an item that was inserted is one change. In a list without order,
 * such as `oneOf`, the most similar items are paired first.
 */
export function alignItems(before: readonly ListItem[], after: readonly ListItem[]): ItemPair[] {
  const leaves = new Map([...before, ...after].map((item) => [item, leavesOf(item.value)]));
  const candidates = before
    .flatMap((from) => after.map((to) => ({ from, to, score: likeness(from, to, leaves) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<ListItem, ListItem>();
  const taken = new Set<ListItem>();
  for (const { from, to } of candidates) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return [
    ...before.map((from): ItemPair => [from, pairs.get(from)]),
    ...after.filter((to) => !taken.has(to)).map((to): ItemPair => [undefined, to]),
  ];
}

/** Pairs the items of two lists whose order counts, such as tuples. */
export function alignInOrder(before: readonly ListItem[], after: readonly ListItem[]): ItemPair[] {
  const leaves = new Map([...before, ...after].map((item) => [item, leavesOf(item.value)]));
  const [old, now] = [[...before], [...after]];
  return diffArrays(old.slice(), now.slice(), { comparator: (a, b) => likeness(a, b, leaves) > 0 }).flatMap(
    ({ count, added, removed }) =>
      Array.from(
        { length: count },
        (): ItemPair => [added ? undefined : old.shift(), removed ? undefined : now.shift()],
      ),
  );
}

/** True if two schemas are so similar that one is an edition of the other. */
export const isAlike = (a: unknown, b: unknown): boolean => scoreOf(a, b, leavesOf(a), leavesOf(b)) > 0;

type Leaves = ReadonlyMap<ListItem, ReadonlySet<string>>;

const none: ReadonlySet<string> = new Set();
const likeness = (a: ListItem, b: ListItem, leaves: Leaves): number =>
  scoreOf(a.value, b.value, leaves.get(a) ?? none, leaves.get(b) ?? none);

/** The least similarity of two items that are compared with each other. */
const enough = 0.3;
/** Small items that have something in common are compared if at most so many leaves differ. */
const fewDifferences = 4;

/** The likeness of two items; 0 if they are better reported as one removed and one added. */
function scoreOf(a: unknown, b: unknown, leavesA: ReadonlySet<string>, leavesB: ReadonlySet<string>): number {
  const title = ownMember(a, 'title');
  const ref = ownMember(a, '$ref');
  const value = similarity(leavesA, leavesB);
  // The same title or reference is the same schema, whatever else changed.
  if (title !== undefined && title === ownMember(b, 'title')) return 1 + value;
  if (ref !== undefined && ref === ownMember(b, '$ref')) return 1 + value;
  const common = countCommon(leavesA, leavesB);
  const different = leavesA.size + leavesB.size - 2 * common;
  return value >= enough || (common > 0 && different <= fewDifferences) ? value : 0;
}
