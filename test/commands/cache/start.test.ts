import { copyFile, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const builds = 'node_modules/.cache/losant-openapi/start';

/** A project with one command, whose output depends on its options. */
async function project(): Promise<string> {
  const folder = await temporaryFolder({
    'package.json': '{"type":"module"}',
    'package-lock.json': '{}',
    'scripts/commands/hello/command.ts':
      "import { word } from '../../word.ts';\nconst loud: boolean = process.argv.includes('--loud');\nconsole.log(word(loud));\n",
    'scripts/word.ts': "export const word = (loud: boolean): string => (loud ? 'HELLO' : 'hello');\n",
  });
  await copyFile('scripts/start.mjs', join(folder, 'scripts/start.mjs'));
  await mkdir(join(folder, 'node_modules'));
  for (const name of ['esbuild', 'tsx'])
    await symlink(resolve('node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

const start = (folder: string, ...options: string[]): ReturnType<typeof runNode> =>
  runNode([join(folder, 'scripts/start.mjs'), ...options]);

/** The only bundle of a project. */
async function bundle(folder: string): Promise<string> {
  const [name = '', ...more] = await readdir(join(folder, builds));
  expect(more).toEqual([]);
  return join(folder, builds, name);
}

test('runs a command with its options and keeps its bundle', async () => {
  const folder = await project();
  expect(await start(folder, 'hello')).toMatchObject({ code: 0, stdout: 'hello\n' });
  const { mtimeMs } = await stat(join(await bundle(folder), 'hello.js'));
  expect(await start(folder, 'hello', '--loud')).toMatchObject({ code: 0, stdout: 'HELLO\n' });
  expect((await stat(join(await bundle(folder), 'hello.js'))).mtimeMs).toBe(mtimeMs);
});

test('bundles again if a source, a version or the bundle itself has changed', async () => {
  const folder = await project();
  await start(folder, 'hello');
  const first = await bundle(folder);
  await writeFile(join(first, 'hello.js'), "console.log('foreign');\n");
  expect(await start(folder, 'hello')).toMatchObject({ stdout: 'hello\n' });
  expect(await readFile(join(await bundle(folder), 'hello.js'), 'utf8')).not.toContain('foreign');
  await writeFile(join(folder, 'scripts/word.ts'), "export const word = (_: boolean): string => 'good day';\n");
  expect(await start(folder, 'hello')).toMatchObject({ stdout: 'good day\n' });
  await writeFile(join(folder, 'package-lock.json'), '{ }');
  await start(folder, 'hello');
  expect((await readdir(join(folder, builds))).length).toBe(3);
});

test('runs the sources if no bundle can be written', async () => {
  const folder = await project();
  await writeFile(join(folder, 'node_modules/.cache'), 'no folder');
  expect(await start(folder, 'hello')).toMatchObject({ code: 0, stdout: 'hello\n' });
});

test('two first runs at the same time', async () => {
  const folder = await project();
  const outcomes = await Promise.all([start(folder, 'hello'), start(folder, 'hello', '--loud')]);
  expect(outcomes.map(({ stdout }) => stdout)).toEqual(['hello\n', 'HELLO\n']);
});

test('an unknown command is wrong usage', async () => {
  const folder = await project();
  for (const name of ['none', '../hello', '']) expect((await start(folder, name)).code).toBe(2);
});
