import { expect } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';

/** All results of a compilation, as one text. */
export const everything = ({ yaml, document, map, ledger, diagnostics, entries, reference }: Compilation): string =>
  JSON.stringify([yaml, document, map, ledger, diagnostics, [...entries], reference]);

/** Compares two compilations byte by byte. */
export function expectSame(warm: Compilation, cold: Compilation): void {
  const [actual, expected] = [everything(warm), everything(cold)];
  if (actual === expected) return;
  // Only the surroundings of the first difference, since the texts are several megabytes long.
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const [from, to] = [Math.max(0, at - 200), at + 200];
  expect(actual.slice(from, to)).toBe(expected.slice(from, to));
}
