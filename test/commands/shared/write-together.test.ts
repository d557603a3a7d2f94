import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WriteError, writeTogether } from '../../../scripts/commands/shared/write-together.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = new Map([
  ['a.txt', 'new a\n'],
  ['b.txt', 'new b\n'],
]);

test('replaces all files and leaves no temporary files', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'old a\n', 'c.txt': 'c\n' });
  await writeTogether(folder, files);
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new a\n');
});

test('replaces a single file', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'old a\n', 'b.txt': 'old b\n' });
  await writeTogether(folder, new Map([['a.txt', 'new a\n']]));
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new a\n');
});

test('creates the folder', async () => {
  const folder = join(await temporaryFolder(), 'x', 'y');
  await writeTogether(folder, files);
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt']);
});

test('changes nothing if a target is a folder', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'old a\n' });
  await mkdir(join(folder, 'b.txt', 'inside'), { recursive: true });
  await expect(writeTogether(folder, files)).rejects.toThrow(WriteError);
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old a\n');
  expect(await readdir(join(folder, 'b.txt'))).toEqual(['inside']);
});

test('removes the created folder if a file cannot be written', async () => {
  const parent = await temporaryFolder();
  await expect(writeTogether(join(parent, 'new'), new Map([...files, ['no/such/folder.txt', '']]))).rejects.toThrow(
    /^Cannot write to .+ \(ENOENT\)$/,
  );
  expect(await readdir(parent)).toEqual([]);
});
