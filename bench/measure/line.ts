/** One line of the table: what was measured, against what, in the same run. */
export interface Line {
  what: string;
  against: string;
  /** `cpu` and `wall` are times in milliseconds unless it says more. */
  unit: string;
  /** Medians. */
  value: number;
  reference: number;
  /** Median of the ratios of neighbours, with the smallest and the largest. */
  ratio: number;
  spread: [number, number];
  target: number;
  runs: number;
}

/** Something that cannot be measured here, and why. */
export interface Missing {
  what: string;
  because: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

/**
 * A line from pairs that were measured one right after the other: on a machine that is shared
 * only neighbours in time compare.
 */
export function lineOf(
  names: Pick<Line, 'what' | 'against' | 'unit' | 'target'>,
  pairs: readonly { value: number; reference: number }[],
): Line {
  const ratios = pairs.map(({ value, reference }) => value / reference);
  return {
    ...names,
    value: median(pairs.map(({ value }) => value)),
    reference: median(pairs.map(({ reference }) => reference)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    runs: pairs.length,
  };
}
