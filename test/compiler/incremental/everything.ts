import { expect } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';

/** All results of a compilation, as one text. */
export const everything = ({ yaml, document, map, ledger, diagnostics, entries, reference }: Compilation): string =>
  JSON.stringify([yaml, document, map, ledger, diagnostics, [...entries], reference]);

/** Compares two compilations byte by byte. */
export function expectSame(warm: Compilation, cold: Compilation): void {
  const [actual, expected] = [everything(warm), everything(cold)];
  // Only the surroundings of the first difference, since the texts are several megabytes long.
  const at = [...actual].findIndex((char, i) => char !== expected[i]);
  if (actual !== expected) expect(actual.slice(at - 200, at + 200)).toBe(expected.slice(at - 200, at + 200));
}
