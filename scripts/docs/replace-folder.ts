import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../command/usage-error.ts';

/** By this a folder is known as a site written before. */
const mark = 'llms.txt';

/**
 * Puts the files in the place of a folder, all or nothing: they are written beside it, then the
 * folder is exchanged.
 * @throws UsageError when the folder holds something else than a site: nothing foreign is removed
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder);
  const present = await readdir(target).catch((): string[] => []);
  if (present.length > 0 && !present.includes(mark)) throw new UsageError(`Unexpected files in ${folder}, expected a site or no folder at all`);
  const fresh = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    for (const [name, content] of files) {
      const path = join(fresh, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
