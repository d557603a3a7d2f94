/** Edit costs between two paths. A cost is the length of a tuple, since types cannot add numbers. */
type Near = [1];
type Similar = [1, 1];
type Far = [1, 1, 1];

/** The two strings without their common prefix. */
type Strip<A extends string, B extends string> = A extends `${infer Head}${infer RestA}`
  ? B extends `${Head}${infer RestB}`
    ? Strip<RestA, RestB>
    : [A, B]
  : [A, B];

/** The cost of one letter replaced, added, removed, or two swapped (Damerau–Levenshtein distance 1), after {@link Strip}. */
type Typo<A extends string, B extends string> = A extends `${infer X}${infer RestA}`
  ? B extends `${infer Y}${infer RestB}`
    ? RestA extends RestB | B
      ? Near
      : A extends RestB
        ? Near
        : RestA extends `${Y}${infer Tail}`
          ? RestB extends `${X}${Tail}`
            ? Near
            : Far
          : Far
    : RestA extends ''
      ? Near
      : Similar
  : B extends `${infer _}${infer RestB}`
    ? RestB extends ''
      ? Near
      : Similar
    : [];

/** The cost between two path segments. */
type SegmentCost<A extends string, B extends string> = A extends B
  ? []
  : A extends `{${string}`
    ? B extends `{${string}`
      ? Near
      : Far
    : Strip<A, B> extends [infer RestA extends string, infer RestB extends string]
      ? Typo<RestA, RestB>
      : Far;

/** The cost between two paths, summed over segments; the sum stops at 6, which is too far for a typo. */
type Cost<A extends string, B extends string, Sum extends 1[] = []> = Sum['length'] extends 6 | 7 | 8
  ? 6
  : A extends `${infer HeadA}/${infer RestA}`
    ? B extends `${infer HeadB}/${infer RestB}`
      ? Cost<RestA, RestB, [...Sum, ...SegmentCost<HeadA, HeadB>]>
      : 6
    : B extends `${string}/${string}`
      ? 6
      : [...Sum, ...SegmentCost<A, B>]['length'];

type Costs<A extends string, Candidates extends string> = { [B in Candidates]: Cost<A, B> };

/** The keys with the lowest cost. */
type Cheapest<Table, Level extends 1[] = [1]> = Level['length'] extends 6
  ? never
  : { [B in keyof Table]: Table[B] extends Level['length'] ? B : never }[keyof Table] extends infer Found
    ? [Found] extends [never]
      ? Cheapest<Table, [...Level, 1]>
      : Found
    : never;

/**
 * The candidates that a misspelt path most likely refers to: those that end in it, else those with the fewest
 * differences, else all. Evaluated only for an unknown path, in time linear in the number of candidates.
 */
export type NearestPath<Path extends string, Candidates extends string> = [
  Extract<Candidates, `${string}${Path}`>,
] extends [never]
  ? [Cheapest<Costs<Path, Candidates>>] extends [never]
    ? Candidates
    : Cheapest<Costs<Path, Candidates>>
  : Extract<Candidates, `${string}${Path}`>;
