import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { asFileError, codeOf, FileError } from './file-error.ts';

/** The files that this process has locked. */
const own = new Set<string>();

/**
 * Locks a file for this process, with a file beside it that names the process. The lock of a process that has ended
 * does not count.
 * @returns the function that releases the lock
 * @throws FileError if another process, or this one, has the lock
 */
export function lock(path: string): () => void {
  const file = `${path}.lock`;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      own.add(file);
      return () => {
        own.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw asFileError(path, error);
    }
    const owner = textOf(file);
    if (owner === undefined) continue;
    if (isRunning(Number(owner), file)) throw new FileError(`${path} is in use by process ${owner}`);
    takeAway(file, owner);
  }
}

/** Removes the lock of a process that has ended, unless another process has replaced it meanwhile. */
function takeAway(file: string, owner: string): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
    if (textOf(aside) === owner) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function isRunning(id: number, file: string): boolean {
  // In a container, a process often has the number of the one that was killed before it.
  if (id === process.pid) return own.has(file);
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
