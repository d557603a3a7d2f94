import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { recover, WriteError, writeTogether } from '../../../scripts/commands/shared/write-together.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Makes a function of the file system fail for some paths, until the end of the test or a call of the result. */
function fail(name: 'renameSync' | 'linkSync', paths: RegExp): () => void {
  const real = fs[name];
  const spy = vi.spyOn(fs, name).mockImplementation((from, to) => {
    if (paths.test(String(from))) throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    real(from, to);
  });
  syncBuiltinESMExports();
  const mend = (): void => {
    spy.mockRestore();
    syncBuiltinESMExports();
  };
  onTestFinished(mend);
  return mend;
}

const files = new Map(['a', 'b', 'c', 'd'].map((name) => [name, `new ${name}`]));

async function contentOf(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as [string, string]));
}

test.each(['with', 'without'])('a rename that fails in the middle undoes all, %s hard links', async (links) => {
  const before = { a: 'old a', c: 'old c', e: 'old e' };
  const folder = await temporaryFolder(before);
  fail('renameSync', /new[/\\]c$/);
  if (links === 'without') fail('linkSync', /./);
  await expect(writeTogether(folder, files)).rejects.toThrow(/^Cannot write to .+ \(EPERM\)$/);
  expect(await contentOf(folder)).toEqual(Object.entries(before));
});

test('without hard links, all files are replaced', async () => {
  const folder = await temporaryFolder({ a: 'old a' });
  fail('linkSync', /./);
  await writeTogether(folder, files);
  expect(await contentOf(folder)).toEqual([...files]);
});

test('a killed write in a folder that cannot be written is refused, and can be completed later', async () => {
  const dead = spawnSync(process.execPath, ['--version']).pid;
  const folder = await temporaryFolder({ a: 'old a', '.write-lock/new/a': 'new a', [`.write-lock/by-${dead}-x`]: '' });
  for (const part of ['old', 'added']) await mkdir(join(folder, '.write-lock', part));
  const mend = fail('renameSync', /by-[^/\\]+$/);
  expect(() => recover(folder)).toThrow(WriteError);
  mend();
  recover(folder);
  expect(await contentOf(folder)).toEqual([['a', 'new a']]);
});

test('a lock that cannot be taken, although no other run has it, is not waited for', async () => {
  const folder = await temporaryFolder({ a: 'old a' });
  fail('renameSync', /\.write-\d+-[^/\\]+$/);
  await expect(writeTogether(folder, files)).rejects.toThrow('(EPERM)');
  expect(await contentOf(folder)).toEqual([['a', 'old a']]);
});
