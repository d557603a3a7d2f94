import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFetchProgram } from './fetch-program.ts';

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
  await runFetchProgram({
    program: 'git',
    options: ['clone', '--quiet', '--depth=1', '--no-tags', '--single-branch', ...branch, '--', url, folder],
    env: { GIT_TERMINAL_PROMPT: '0' },
    failure: `Git cannot clone ${from}${ref === undefined ? '' : ` at ${ref}`}`,
    reasonIn,
  });
}

/** The reason in an error of Git: its lines without warnings, and without the advice that follows a blank line. */
const reasonIn = ({ stderr }: { stderr: string }): string =>
  (stderr.trim().split(/\n\s*\n/)[0] ?? '')
    .split('\n')
    .filter((line) => !/^\W*warning:/i.test(line))
    .join('; ');

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
