import { expect } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';

/** Everything that a run may write or report, as one text. */
export const everything = ({ yaml, document, map, ledger, diagnostics, entries, reference }: Compilation): string =>
  JSON.stringify([yaml, document, map, ledger, diagnostics, [...entries], reference]);

/** Compares two compilations byte by byte. */
export function expectSame(warm: Compilation, cold: Compilation): void {
  const [actual, expected] = [everything(warm), everything(cold)];
  // Without a difference of a megabyte in the report.
  const at = [...actual].findIndex((char, i) => char !== expected[i]);
  if (actual !== expected) expect(actual.slice(at - 200, at + 200)).toBe(expected.slice(at - 200, at + 200));
}
