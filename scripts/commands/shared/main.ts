import { type Command, CommanderError } from 'commander';
import { UsageError } from './usage-error.ts';
import { WriteError } from './write-together.ts';

/**
 * Reads the words of the command line, runs the command and sets the exit code: what `run`
 * returns (0 when it returns nothing), 2 for wrong usage, 1 for what `explain` or a failure
 * to write puts in a line. Anything else is a fault of the program and is thrown.
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
