/** One line of the table: a measurement and its baseline of the same run. */
export interface Line {
  what: string;
  against: string;
  /** The unit of `value` and `reference`; `cpu` and `wall` are milliseconds. */
  unit: string;
  /** Median. */
  value: number;
  /** Median of the baseline. */
  reference: number;
  /** Median of the ratios of the pairs. */
  ratio: number;
  /** The smallest and largest ratio. */
  spread: [number, number];
  /** Maximum ratio; NaN for none. */
  target: number;
  runs: number;
}

/** A group that could not be measured, and the reason. */
export interface Missing {
  what: string;
  because: string;
}

/** NaN for no values. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

/**
 * Creates a line from pairs. The values of a pair were measured directly after each other, since on a
 * shared machine only such measurements are comparable.
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
