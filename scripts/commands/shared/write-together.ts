import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { discard, newToken, stage, stagingName } from './staging.ts';
import { refuse, WriteError } from './write-error.ts';
import { recover, replaceLocked } from './write-lock.ts';

export { WriteError } from './write-error.ts';
export { recover } from './write-lock.ts';

/** Milliseconds to wait for another run, which needs a few for its renames. */
const patience = 10_000;

/**
 * Writes all files of a folder or none, even if the process is killed (but not if the power fails):
 *
 * 1. The files are written to `.write-TOKEN/new/`. The token begins with the number of the process.
 * 2. `.write-TOKEN` is renamed to `.write-lock`. From now on the write will be completed. Only one
 *    folder can have this name, so the files of two runs cannot be mixed: the second run waits.
 * 3. In it, `old/` gets the old files, and `added/` the names that have none.
 * 4. The new files are renamed to their targets. If this fails, the old files are restored.
 * 5. `.write-lock` is renamed back and removed.
 *
 * If the process is killed before step 2, the next run removes `.write-TOKEN`. If it is killed
 * later, the next run does the rest of the steps. A run counts as killed if no process has its
 * number, or if its temporary files are older than a minute.
 * @throws {WriteError}
 */
export async function writeTogether(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const created = await mkdir(folder, { recursive: true }).catch((error: unknown) => refuse(folder, error));
  const token = newToken();
  try {
    recover(folder);
    if (files.size === 0) return;
    await stage(folder, token, files);
    const end = Date.now() + patience;
    while (!replaceLocked(folder, token)) {
      recover(folder);
      if (Date.now() > end) throw new WriteError(`Cannot write to ${folder}: another run is writing to it`);
      await setTimeout(5);
    }
  } catch (error) {
    discard(join(folder, stagingName(token)));
    if (created !== undefined) await removeEmpty(resolve(folder), resolve(created));
    refuse(folder, error);
  }
}

/** Removes a folder and its parents up to `last`, as far as they are empty. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  const isRemoved = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isRemoved && folder !== last) await removeEmpty(dirname(folder), last);
}
