import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../shared/usage-error.ts';

/** By this a folder is known as a site written before. */
const mark = 'llms.txt';

/**
 * Nothing foreign is removed.
 * @throws UsageError when the folder holds something else than a site
 */
export async function assertReplaceable(folder: string): Promise<void> {
  const present = await readdir(folder).catch((): string[] => []);
  if (present.length > 0 && !present.includes(mark))
    throw new UsageError(`Unexpected files in ${folder}, expected a site or no folder at all`);
}

/** Puts the files in the place of a folder, all or nothing: they are written beside it, then the folder is exchanged. */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await assertReplaceable(folder);
  const target = resolve(folder);
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
