import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../shared/usage-error.ts';

const run = promisify(execFile);

export interface SourceOptions {
  /** A folder, or the URL of a Git repository. */
  from: string;
  /** The folder of the pages inside it. */
  path: string;
  /** Branch or tag of a repository. */
  ref?: string | undefined;
}

/**
 * Calls `work` with the folder of the pages. A repository is cloned into a temporary folder, one
 * revision deep, and removed afterwards.
 * @throws {UsageError} if the folder, repository or revision does not exist
 */
export async function withSource<T>(
  { from, path, ref }: SourceOptions,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  if (isAbsolute(path) || path.split(/[/\\]/).includes('..'))
    throw new UsageError(`Unexpected --path ${path}, expected a folder inside the source`);
  if (await isFolder(from)) {
    // With --ref, a local repository is cloned too, since its checkout can be at another revision.
    if (ref === undefined) return work(await pagesIn(from, path));
  } else if (!/^(?:https?|ssh|git|file):\/\/|^[\w.-]+@[\w.-]+:/.test(from)) {
    throw new UsageError(`Unexpected --from ${from}, expected a folder or the URL of a Git repository`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'losant-openapi-refresh-'));
  try {
    await clone(from, ref, folder);
    return await work(await pagesIn(folder, path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

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

/** The folder `path` in the source. If it does not exist, the source itself, if it contains pages. */
async function pagesIn(root: string, path: string): Promise<string> {
  const named = join(root, path);
  if (await isFolder(named)) {
    // A symbolic link in a repository must not point outside of it.
    const inside = relative(await realpath(root), await realpath(named));
    if (inside.startsWith('..') || isAbsolute(inside))
      throw new UsageError(`Unexpected link at ${path}, expected a folder inside the source`);
    return named;
  }
  if (
    await stat(join(root, 'schemas.md')).then(
      () => true,
      () => false,
    )
  )
    return root;
  throw new UsageError(`Folder not found in the source: ${path}. Set the folder of the pages with --path`);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
