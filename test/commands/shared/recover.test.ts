import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recover, WriteError, writeTogether } from '../../../scripts/commands/shared/write-together.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid;
const living = process.pid;

/** The names and texts of the files in a folder; the names of folders. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = names.map((name) => readFile(join(folder, name), 'utf8').catch(() => 'folder'));
  return Object.fromEntries((await Promise.all(texts)).map((text, i) => [names[i] ?? '', text]));
}

/** A folder as a run leaves it that is killed while it has the lock. */
async function locked(pid: number, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder({ [`.write-lock/by-${pid}-x`]: '', ...files });
  for (const part of ['old', 'added']) await mkdir(join(folder, '.write-lock', part), { recursive: true });
  return folder;
}

test.each<[string, { given: Record<string, string>; want: Record<string, string> }]>([
  [
    'before a file is replaced',
    {
      given: { a: 'old a', '.write-lock/new/a': 'new a', '.write-lock/new/b': 'new b', '.write-lock/old/a': 'old a' },
      want: { a: 'new a', b: 'new b' },
    },
  ],
  [
    'between two renames',
    {
      given: { a: 'new a', b: 'old b', '.write-lock/new/b': 'new b', '.write-lock/old/a': 'old a' },
      want: { a: 'new a', b: 'new b' },
    },
  ],
  ['after the last rename', { given: { a: 'new a', '.write-lock/new/x': '' }, want: { a: 'new a', x: '' } }],
  [
    'while the old files are restored',
    {
      given: { a: 'new a', c: 'new c', '.write-lock/old/a': 'old a', '.write-lock/added/c': '' },
      want: { a: 'old a' },
    },
  ],
])('a write that was killed %s is completed', async (_, { given, want }) => {
  const folder = await locked(dead, given);
  recover(folder);
  expect(await contentOf(folder)).toEqual(want);
});

test('temporary files of runs that have ended are removed, those of living runs are not', async () => {
  const folder = await temporaryFolder({
    a: 'a',
    [`.write-${dead}-x/new/a`]: 'new a',
    [`.write-${living}-x/new/a`]: 'new a',
  });
  recover(folder);
  expect(await contentOf(folder)).toEqual({ a: 'a', [`.write-${living}-x`]: 'folder' });
});

test('after a minute, temporary files are removed even if a process has the number', async () => {
  const folder = await temporaryFolder({ a: 'a', [`.write-${living}-x/new/a`]: 'new a' });
  const past = new Date(Date.now() - 61_000);
  await utimes(join(folder, `.write-${living}-x`), past, past);
  recover(folder);
  expect(await contentOf(folder)).toEqual({ a: 'a' });
});

test('a write waits for the run that has the lock', async () => {
  const folder = await locked(living, { a: 'old a', '.write-lock/new/a': 'theirs' });
  const write = writeTogether(folder, new Map([['a', 'ours']]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old a');
  // In one step, as the other run releases it.
  await rename(join(folder, '.write-lock'), join(folder, '.write-released'));
  await write;
  await rm(join(folder, '.write-released'), { recursive: true, force: true });
  expect(await contentOf(folder)).toEqual({ a: 'ours' });
});

test('a file that became a folder is kept, and so are the others', async () => {
  const folder = await locked(dead, { 'b/inside': '', a: 'old a', '.write-lock/new/a': 'a', '.write-lock/new/b': 'b' });
  expect(() => recover(folder)).toThrow(WriteError);
  expect(await contentOf(folder)).toEqual({ a: 'old a', b: 'folder' });
});

test('a folder that is missing has nothing to recover', async () => {
  expect(() => recover('no/such/folder')).not.toThrow();
});
