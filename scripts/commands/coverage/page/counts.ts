import { dispositions, type PageData } from '../data.ts';

/** A row of the totals table: the counts of one page, or of all pages. */
export interface TotalsRow {
  name: string;
  /** Blocks by disposition, in the order of `dispositions`. */
  blocks: readonly number[];
  total: number;
  errors: number;
  warnings: number;
  lines: number;
  /** The first line of each kind that needs attention. */
  first: { unknown?: number | undefined; error?: number | undefined; warning?: number | undefined };
}

/** Counts the blocks of a page; the numbers equal those of the ledger. */
export function counts({ name, blocks, notes, text }: PageData): TotalsRow {
  const errors = notes.filter(({ severity }) => severity === 'error').length;
  return {
    name,
    blocks: dispositions.map((_, index) => blocks.filter((row) => row[2] === index).length),
    total: blocks.length,
    errors,
    warnings: notes.length - errors,
    lines: text.split('\n').length,
    first: {
      unknown: blocks.find((row) => dispositions[row[2]] === 'unknown')?.[0],
      error: notes.find(({ severity }) => severity === 'error')?.line,
      warning: notes.find(({ severity }) => severity === 'warning')?.line,
    },
  };
}

/** Adds up rows; the sum has no first lines. */
export function sum(name: string, rows: readonly TotalsRow[]): TotalsRow {
  const add = (of: (row: TotalsRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    name,
    blocks: dispositions.map((_, index) => add(({ blocks }) => blocks[index] ?? 0)),
    total: add(({ total }) => total),
    errors: add(({ errors }) => errors),
    warnings: add(({ warnings }) => warnings),
    lines: add(({ lines }) => lines),
    first: {},
  };
}
