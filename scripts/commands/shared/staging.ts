import { randomUUID } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from './reason.ts';

/** All temporary folders begin with it. Git ignores them. */
export const prefix = '.write-';

/** Names of a staging folder's parts. Only its owner changes them. */
export const parts = { fresh: 'new', old: 'old', added: 'added' } as const;

/**
 * Milliseconds after which a staging folder is abandoned although a process has its number, since the
 * number of a dead process can be used again.
 */
const longest = 60_000;

/** A name for one write, which no other write of any process has. */
export const newToken = (): string => `${process.pid}-${randomUUID()}`;

export const stagingName = (token: string): string => prefix + token;

/** The file in a staging folder that names its owner. */
export const ownerName = (token: string): string => `by-${token}`;

/** Writes files to a new staging folder. */
export async function stage(folder: string, token: string, files: ReadonlyMap<string, string>): Promise<void> {
  const staging = join(folder, stagingName(token));
  for (const part of Object.values(parts)) await mkdir(join(staging, part), { recursive: true });
  await writeFile(join(staging, ownerName(token)), '');
  for (const [name, content] of files) await writeFile(join(staging, parts.fresh, name), content);
}

/** True if the run that made a staging folder cannot finish it any more. `name` contains its token. */
export function isAbandoned(path: string, name: string): boolean {
  const [, pid] = /-(\d+)-/.exec(name) ?? [];
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > longest || (pid !== undefined && !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user cannot be signalled, but exists.
    return reasonOf(error) === 'EPERM';
  }
}

/** Removes a staging folder. If that fails, a later run removes it. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // No file of the set is in it any more.
  }
}
