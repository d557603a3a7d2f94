import { type Diagnostic, isError } from '../../compiler/diagnostics/diagnostic.ts';
import { report, summary } from '../../compiler/diagnostics/report.ts';

/** The reference has errors, so a command does nothing. Exit code 1. */
export class Refusal extends Error {
  /** True if the command can go on in spite of them. `main` adds how. */
  readonly canGoOn: boolean;

  constructor(message: string, canGoOn: boolean) {
    super(message);
    this.canGoOn = canGoOn;
  }
}

/** The message of a command that goes on although there are errors. */
export const goesOn = 'what has errors is missing';

/**
 * Prints the errors of a reference. Returns the exit code of a command that goes on in spite of them: 0 if there
 * are none.
 * @throws {Refusal} if there are errors, unless the user wants to go on and at least one page could be read
 */
export function acceptErrors(
  diagnostics: readonly Diagnostic[],
  { keepGoing, isEmpty, refused }: { keepGoing: boolean; isEmpty: boolean; refused: string },
): 0 | 1 {
  const errors = diagnostics.filter(isError);
  if (errors.length === 0) return 0;
  const text = `${report(errors, 'text')}${summary(errors)}`;
  if (!keepGoing || isEmpty) throw new Refusal(`${text}; ${refused}`, !isEmpty);
  process.stderr.write(`${text}; ${goesOn}\n`);
  return 1;
}

/** The line that says how to run this command so that it goes on: with the same options and `--keep-going`. */
export function howToGoOn(name: string): string {
  const options = process.argv.slice(2).map((option) => (/^[\w./:=@,-]+$/.test(option) ? option : quoted(option)));
  return `To go on in spite of them: npm run ${name} -- ${[...options, '--keep-going'].join(' ')}`;
}

/** Quoted for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
