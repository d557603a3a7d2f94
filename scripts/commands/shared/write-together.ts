import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from './reason.ts';

/** The files could not be written. The folder is unchanged. */
export class WriteError extends Error {}

interface Staged {
  content: string;
  target: string;
  /** The temporary paths of the new file and of the old one. */
  fresh: string;
  old: string;
}

/**
 * Writes all files of a folder or none. Each is first written to a temporary file in the same folder.
 * When all are written, they are renamed to their targets. If a step fails, all steps are undone.
 * @throws {WriteError}
 */
export async function writeTogether(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const created = await mkdir(folder, { recursive: true }).catch((error: unknown) => refuse(folder, error));
  const token = randomUUID();
  const staged = [...files].map(([name, content]): Staged => {
    const temporary = join(folder, `.${name}.${token}`);
    return { content, target: join(folder, name), fresh: temporary, old: `${temporary}.old` };
  });
  const replaced: Staged[] = [];
  try {
    for (const file of staged) {
      await refuseFolder(file.target);
      await writeFile(file.fresh, file.content);
    }
    const [only] = staged;
    // A single rename is atomic, so there is nothing to undo.
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

/** Throws if the target is a folder, since replacing it would remove its contents. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(unlessMissing);
  if (found?.isDirectory()) throw new WriteError(`Cannot write ${path}: it is a folder`);
}

function unlessMissing(error: unknown): undefined {
  if (reasonOf(error) !== 'ENOENT') throw error;
  return undefined;
}

function refuse(folder: string, error: unknown): never {
  if (error instanceof WriteError) throw error;
  throw new WriteError(`Cannot write to ${folder} (${reasonOf(error)})`);
}
