import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../shared/usage-error.ts';

const run = promisify(execFile);

/** Calls `work` with a new temporary folder, and removes it afterwards. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'losant-openapi-refresh-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Calls `work` with a clone of a repository, one revision deep.
 * @throws {UsageError} if the repository or the revision does not exist
 */
export const withClone = <T>(from: string, ref: string | undefined, work: (folder: string) => Promise<T>): Promise<T> =>
  withTemporaryFolder(async (folder) => {
    await clone(from, ref, folder);
    return work(folder);
  });

async function clone(from: string, ref: string | undefined, folder: string): Promise<void> {
  const branch = ref === undefined ? [] : [`--branch=${ref}`];
  // Git ignores --depth for a local path, but not for its URL.
  const url = (await isFolder(from)) ? `file://${await realpath(from)}` : from;
  try {
    await run('git', ['clone', '--quiet', '--depth=1', '--no-tags', '--single-branch', ...branch, '--', url, folder], {
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    });
  } catch (error) {
    const reason =
      error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : String(error);
    throw new UsageError(`Git cannot clone ${from}${ref === undefined ? '' : ` at ${ref}`}: ${reason}`);
  }
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
