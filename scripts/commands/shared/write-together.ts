import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from './reason.ts';

/** The files could not be written; the folder is as it was. */
export class WriteError extends Error {}

interface Staged {
  content: string;
  target: string;
  /** Where the new file waits, and where the old one does, until all have taken their places. */
  fresh: string;
  old: string;
}

/**
 * Writes all files of a folder or none: each is written beside its target first, and only when
 * all are there do they take their places. What fails on the way is undone.
 * @throws {WriteError}
 */
export async function writeTogether(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const created = await mkdir(folder, { recursive: true }).catch((error: unknown) => refuse(folder, error));
  const token = randomUUID();
  const staged = [...files].map(([name, content]): Staged => {
    const beside = join(folder, `.${name}.${token}`);
    return { content, target: join(folder, name), fresh: beside, old: `${beside}.old` };
  });
  const replaced: Staged[] = [];
  try {
    for (const file of staged) {
      await refuseFolder(file.target);
      await writeFile(file.fresh, file.content);
    }
    const [only] = staged;
    // One file alone takes its place at once or not at all.
    if (only && staged.length === 1) await rename(only.fresh, only.target);
    else {
      for (const file of staged) {
        await rename(file.target, file.old).catch(unlessMissing);
        replaced.push(file);
        await rename(file.fresh, file.target);
      }
    }
  } catch (error) {
    for (const { target, old } of replaced) {
      await rm(target, { force: true });
      await rename(old, target).catch(unlessMissing);
    }
    await remove(staged.flatMap(({ fresh, old }) => [fresh, old]));
    if (created !== undefined) await rm(created, { recursive: true, force: true });
    refuse(folder, error);
  }
  await remove(replaced.map(({ old }) => old));
}

async function remove(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}

/** A folder in the place of a file would be moved away with all that is in it. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(unlessMissing);
  if (found?.isDirectory()) throw new WriteError(`Unexpected folder ${path}, expected a file or nothing`);
}

function unlessMissing(error: unknown): undefined {
  if (reasonOf(error) !== 'ENOENT') throw error;
  return undefined;
}

function refuse(folder: string, error: unknown): never {
  if (error instanceof WriteError) throw error;
  throw new WriteError(
    `Unexpected failure to write to ${folder} (${reasonOf(error)}), expected a folder that can be written to`,
  );
}
