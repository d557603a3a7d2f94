import { type Command, CommanderError } from 'commander';
import { howToGoOn, Refusal } from './refusal.ts';
import { UsageError } from './usage-error.ts';
import { WriteError } from './write-together.ts';

/**
 * Parses the command line, runs the command and sets the exit code to the result of `run`, or 0 if it
 * has none. Wrong usage prints its message and exits with 2. A reference with errors, failures to write, and errors for which
 * `explain` returns a message, print the message and exit with 1. Other errors are bugs and are thrown.
 */
export async function main<O extends object>(
  command: Command,
  run: (options: O) => Promise<number | void>,
  explain: (error: unknown, options: O) => string | undefined = () => undefined,
): Promise<void> {
  try {
    command.parse();
    process.exitCode = (await run(command.opts<O>())) ?? 0;
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof UsageError) fail(error.message, 2);
    else if (error instanceof Refusal)
      fail(error.canGoOn ? `${error.message}\n${howToGoOn(command.name())}` : error.message, 1);
    else if (error instanceof WriteError) fail(error.message, 1);
    else {
      const explanation = explain(error, command.opts<O>());
      if (explanation === undefined) throw error;
      fail(explanation, 1);
    }
  }
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
