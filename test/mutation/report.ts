import type { Equivalent } from './equivalent.ts';
import type { Mutant } from './mutant.ts';

/** What is printed, and whether nothing is to be done. */
export interface Report {
  readonly text: string;
  readonly isClean: boolean;
}

/** Lists the mutants that no test noticed and that are not listed as equivalent, and counts all by file. */
export function reportOf(mutants: readonly Mutant[], equivalent: readonly Equivalent[]): Report {
  const files = [...new Set(mutants.map(({ file }) => file))].sort();
  const isEquivalent = ({ file, after }: Mutant): boolean =>
    equivalent.some((entry) => entry.file === file && entry.after === after);
  const missed = mutants.filter((mutant) => isMissed(mutant) && !isEquivalent(mutant));
  // An entry without a mutant is not reported, since a run can be of some lines only.
  const noticed = mutants.filter((mutant) => !isMissed(mutant) && isEquivalent(mutant));
  const table = files.map((file) =>
    counts(
      file,
      mutants.filter((mutant) => mutant.file === file),
      isEquivalent,
    ),
  );
  const lines = [
    ...missed.map(({ file, line, status, before, after }) => `\n${file}:${line} ${status}\n- ${before}\n+ ${after}`),
    ...noticed.map(({ file, after }) => `\n${file}: listed as equivalent, but noticed\n+ ${after}`),
    '',
    'file: mutants, noticed, survived, without a test, equivalent, score',
    ...table,
    counts('all', mutants, isEquivalent),
    '',
  ];
  return { text: lines.join('\n'), isClean: missed.length === 0 && noticed.length === 0 };
}

const isMissed = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

/** The score is the share of noticed mutants, without the equivalent ones. */
function counts(name: string, mutants: readonly Mutant[], isEquivalent: (mutant: Mutant) => boolean): string {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const missed = mutants.filter(isMissed);
  const same = missed.filter(isEquivalent).length;
  const untested = missed.filter(({ status }) => status === 'NoCoverage').length;
  const score = ((100 * noticed) / Math.max(1, noticed + missed.length - same)).toFixed(1);
  const survived = missed.length - untested;
  return `${name}: ${noticed + missed.length}, ${noticed}, ${survived}, ${untested}, ${same}, ${score} %`;
}
