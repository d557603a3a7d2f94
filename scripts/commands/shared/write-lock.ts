import { existsSync, linkSync, lstatSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './reason.ts';
import { discard, isAbandoned, newToken, ownerName, parts, prefix, stagingName } from './staging.ts';
import { refuse, WriteError } from './write-error.ts';

const lockOf = (folder: string): string => join(folder, `${prefix}lock`);
const partOf = (folder: string, part: keyof typeof parts): string => join(lockOf(folder), parts[part]);

/**
 * Renames a staging folder to the lock, replaces the files and releases the lock. Returns false if
 * another run has the lock. Synchronous, so that little time passes between the renames.
 */
export function replaceLocked(folder: string, token: string): boolean {
  try {
    renameSync(join(folder, stagingName(token)), lockOf(folder));
  } catch (error) {
    if (existsSync(lockOf(folder)) || ['ENOTEMPTY', 'EEXIST'].includes(reasonOf(error))) return false;
    throw error;
  }
  complete(folder, token);
  return true;
}

/**
 * Completes or undoes a write that was killed in this folder, and removes temporary files of runs that
 * have ended. Those of runs that still work are left alone.
 * @throws {WriteError}
 */
export function recover(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (!name.startsWith(prefix)) continue;
      if (path === lockOf(folder)) takeOver(folder);
      else if (isAbandoned(path, name)) discard(path);
    }
  } catch (error) {
    // There is no folder yet, or another run was faster.
    if (!['ENOENT', 'ENOTDIR'].includes(reasonOf(error))) refuse(folder, error);
  }
}

/** Completes the write of an abandoned lock. Of several runs, only the one that renames the owner's file does it. */
function takeOver(folder: string): void {
  const lock = lockOf(folder);
  const owner = readdirSync(lock).find((name) => name.startsWith(ownerName('')));
  if (owner === undefined || !isAbandoned(lock, owner)) return;
  const token = newToken();
  renameSync(join(lock, owner), join(lock, ownerName(token)));
  complete(folder, token);
}

/** Replaces the files, or restores them if an earlier attempt failed, and releases the lock. */
function complete(folder: string, token: string): void {
  const fresh = partOf(folder, 'fresh');
  try {
    if (existsSync(fresh)) replace(folder, fresh);
    else restore(folder);
  } catch (error) {
    // From here on, whoever completes the write restores the old files.
    if (existsSync(fresh)) renameSync(fresh, `${fresh}-rejected`);
    restore(folder);
    release(folder, token);
    throw error;
  }
  release(folder, token);
}

/** All old files are kept before the first one is replaced, so at any later step all can be restored. */
function replace(folder: string, fresh: string): void {
  const names = readdirSync(fresh);
  for (const name of names) keepOld(folder, name);
  for (const name of names) renameSync(join(fresh, name), join(folder, name));
}

function keepOld(folder: string, name: string): void {
  const target = join(folder, name);
  const old = join(partOf(folder, 'old'), name);
  const added = join(partOf(folder, 'added'), name);
  if (existsSync(old) || existsSync(added)) return;
  const found = lstatSync(target, { throwIfNoEntry: false });
  // Replacing a folder would remove its contents.
  if (found?.isDirectory()) throw new WriteError(`Cannot write ${target}: it is a folder`);
  if (!found) {
    writeFileSync(added, '');
    return;
  }
  try {
    linkSync(target, old);
  } catch {
    // Some file systems have no hard links. There, the file is missing until its new version is renamed.
    renameSync(target, old);
  }
}

function restore(folder: string): void {
  for (const name of readdirSync(partOf(folder, 'added'))) rmSync(join(folder, name), { force: true });
  const old = partOf(folder, 'old');
  for (const name of readdirSync(old)) renameSync(join(old, name), join(folder, name));
}

function release(folder: string, token: string): void {
  const staging = join(folder, stagingName(token));
  renameSync(lockOf(folder), staging);
  discard(staging);
}
