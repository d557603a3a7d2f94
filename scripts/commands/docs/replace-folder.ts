import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SiteFiles } from '../../../site/build.ts';
import { UsageError } from '../shared/usage-error.ts';

/** A folder with this file is a site of an earlier run. */
const marker = 'llms.txt';

/**
 * Checks that a folder is missing, empty or a site of an earlier run, so that no other files are deleted.
 * @throws UsageError if it is not
 */
export async function assertReplaceable(folder: string): Promise<void> {
  const present = await readdir(folder).catch((): string[] => []);
  if (present.length > 0 && !present.includes(marker))
    throw new UsageError(`Folder contains other files than a site: ${folder}`);
}

/** Replaces a folder with the files, all or nothing: they are written to a new folder, which is then renamed. */
export async function replaceFolder(folder: string, files: SiteFiles): Promise<void> {
  await assertReplaceable(folder);
  const target = resolve(folder);
  const fresh = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    for (const [name, content] of files) {
      const path = join(fresh, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content());
    }
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
