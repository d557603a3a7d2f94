import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSource } from '../../../scripts/commands/refresh/source.ts';
import { readTarball } from '../../../scripts/commands/refresh/tarball.ts';
import { packageFiles } from '../../compiler/upstream/package.ts';
import { tarballOf } from '../../support/tarball.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const long = `docs/${'a'.repeat(150)}.md`;

test('a tarball is read, also with long paths', async () => {
  const files = await readTarball(await readFile(await tarballOf({ 'a.json': '{}', [long]: 'text' })), 'x');
  expect([...files].map(([path, content]) => [path, new TextDecoder().decode(content)]).sort()).toEqual([
    ['a.json', '{}'],
    [long, 'text'],
  ]);
});

test('a package in a tarball has its name and version before its paths', async () => {
  const source = await readSource({ from: await tarballOf(packageFiles()), path: 'docs' });
  expect(source).toMatchObject({ kind: 'package', name: 'losant-rest', version: '1.2.3' });
  expect(source.files.map(({ path }) => path)).toContain('losant-rest@1.2.3/lib/schemas/apiInfo.json');
});

test('a folder of a package has its own paths', async () => {
  const from = await temporaryFolder(packageFiles());
  const source = await readSource({ from, path: 'docs' });
  expect(source.kind).toBe('package');
  expect(source.files.map(({ path }) => path)).toContain(`${from}/docs/devices.md`);
});

test.each([0, 10, 100, -1])('a tarball that is cut at %i is refused', async (length) => {
  const whole = await readFile(await tarballOf(packageFiles()));
  await expect(readTarball(whole.subarray(0, length), 'x.tgz')).rejects.toThrow('x.tgz is not a whole tarball');
});

test.each([
  [{ 'package.json': '{ "name": "a", "version": "1.0.0" }' }, 'has no lib/schemas/apiInfo.json'],
  [{ ...packageFiles(), 'package.json': '{' }, 'has no package.json, or one that is not JSON'],
  [{ ...packageFiles(), 'package.json': '{ "name": "a" }' }, 'has no name and version'],
])('a tarball that is not the package', async (files, message) => {
  await expect(readSource({ from: await tarballOf(files), path: 'docs' })).rejects.toThrow(message);
});

test.each([
  ['npm:--global', 'expected a name and a version'],
  ['npm:', 'expected a name and a version'],
  ['npm:a b', 'expected a name and a version'],
  ['none.tgz', 'File not found: none.tgz'],
])('--from %s', async (from, message) => {
  await expect(readSource({ from, path: 'docs' })).rejects.toThrow(message);
});
