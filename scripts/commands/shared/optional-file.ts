import { readFile } from 'node:fs/promises';
import { reasonOf } from './reason.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a file of data that does not have to exist. `parse` returns a message if the text has another shape.
 * @throws {UsageError} if it cannot be read, or has another shape
 */
export async function readOptional<T extends object>(
  path: string,
  parse: (text: string) => T | string,
): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT') return undefined;
    throw new UsageError(`Cannot read ${path} (${reasonOf(error)})`);
  });
  if (text === undefined) return undefined;
  const value = attempt(() => parse(text));
  if (typeof value === 'string') throw new UsageError(`Cannot read ${path}: ${value}`);
  return value;
}

/** The result of a function, or the message of its error. */
function attempt<T>(parse: () => T | string): T | string {
  try {
    return parse();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
