import { execFileSync } from 'node:child_process';
import { access, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withClone } from '../../../scripts/commands/refresh/checkout.ts';
import { readSource, type SourceOptions } from '../../../scripts/commands/refresh/source.ts';
import { UsageError } from '../../../scripts/commands/shared/usage-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const pathsOf = async (options: SourceOptions): Promise<string[]> =>
  (await readSource(options)).files.map(({ path }) => path);

const textOf = (page: { content: Uint8Array } | undefined): string => new TextDecoder().decode(page?.content);

test.each([
  [{ from: 'nowhere', path: 'docs' }, 'expected npm:NAME@VERSION, git:URL#TAG, the URL'],
  [{ from: '--upload-pack=touch x', path: 'docs' }, 'expected npm:NAME@VERSION, git:URL#TAG, the URL'],
  [{ from: 'file:///nowhere/at/all', path: 'docs' }, 'Git cannot clone'],
  [{ from: '.', path: '../shared' }, 'expected a folder inside the source'],
  [{ from: '.', path: '/etc' }, 'expected a folder inside the source'],
  [{ from: 'client', path: 'a/..' }, 'expected a folder inside the source'],
  [{ from: 'client', path: 'a\\\\..' }, 'expected a folder inside the source'],
  [{ from: 'client', path: 'types/none' }, 'Folder not found in the source: types/none'],
])('no source: %j', async (source, message) => {
  await expect(readSource(source)).rejects.toThrow(message);
  await expect(readSource(source)).rejects.toBeInstanceOf(UsageError);
});

test('a symbolic link to a folder outside of the source is not followed', async () => {
  const from = await temporaryFolder();
  await symlink('/etc', join(from, 'docs'));
  await expect(readSource({ from, path: 'docs' })).rejects.toThrow('Unexpected link');
});

describe('a folder', () => {
  const path = 'docs/pages';

  test('that contains the path', async () => {
    const from = await temporaryFolder({ 'docs/pages/a.md': '', 'schemas.md': '' });
    expect(await pathsOf({ from, path })).toEqual([join(from, path, 'a.md')]);
  });

  test('that contains the path with dots in a name', async () => {
    const from = await temporaryFolder({ 'a..b/a.md': '' });
    expect(await pathsOf({ from, path: 'a..b' })).toEqual([join(from, 'a..b/a.md')]);
  });

  test('with pages, but without the path', async () => {
    const from = await temporaryFolder({ 'schemas.md': '' });
    expect(await pathsOf({ from, path })).toEqual([join(from, 'schemas.md')]);
  });

  test('with a link to another folder of it', async () => {
    const from = await temporaryFolder({ 'pages/a.md': '' });
    await symlink(join(from, 'pages'), join(from, 'docs'));
    expect(await pathsOf({ from, path: 'docs' })).toEqual([join(from, 'docs/a.md')]);
  });
});

describe('a repository', () => {
  async function repository(): Promise<string> {
    const from = await temporaryFolder();
    const git = (...options: string[]): Buffer =>
      execFileSync('git', ['-C', from, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...options], {
        stdio: 'pipe',
      });
    git('init', '--quiet', '--initial-branch=main');
    await mkdir(join(from, 'docs'));
    for (const text of ['one', 'two']) {
      await writeFile(join(from, 'docs/a.md'), text);
      git('add', '.');
      git('commit', '--quiet', '--message', text);
      if (text === 'one') git('tag', 'v1');
    }
    return from;
  }
  test.each([
    [undefined, 'two'],
    ['v1', 'one'],
    ['main', 'two'],
  ])('at revision %s is cloned, and the clone is removed', async (ref, want) => {
    const from = await repository();
    const [page] = (await readSource({ from: `file://${from}`, path: 'docs', ref })).files;
    expect(textOf(page)).toBe(want);
    expect(page?.path).not.toContain(from);
    await expect(access(page?.path ?? '')).rejects.toThrow('ENOENT');
  });

  test('with git: before its URL, and the revision behind it', async () => {
    const from = `git:file://${await repository()}#v1`;
    expect(textOf((await readSource({ from, path: 'docs' })).files[0])).toBe('one');
    await expect(readSource({ from, path: 'docs', ref: 'main' })).rejects.toThrow('expected only one revision');
  });

  test('as a folder with a revision is cloned too', async () => {
    const from = await repository();
    expect(textOf((await readSource({ from, path: 'docs', ref: 'v1' })).files[0])).toBe('one');
  });

  test('without the revision', async () => {
    const from = await repository();
    await expect(readSource({ from, path: 'docs', ref: 'v2' })).rejects.toThrow(
      new UsageError(`Git cannot clone ${from} at v2: fatal: Remote branch v2 not found in upstream origin`),
    );
  });

  test('is removed also if the work fails', async () => {
    const from = await repository();
    let clone = '';
    const work = withClone(from, 'v1', async (folder) => {
      clone = folder;
      throw new Error('mine');
    });
    await expect(work).rejects.toThrow('mine');
    await expect(access(clone)).rejects.toThrow('ENOENT');
  });

  test.each([
    'https://localhost:1/a',
    'ssh://localhost:1/a',
    'git@localhost:a',
    'http://localhost:1/a',
    'git://localhost:1/a',
  ])('%s is a URL', async (from) => {
    await expect(readSource({ from, path: 'docs' })).rejects.toThrow(`Git cannot clone ${from}: `);
  });

  test.each(['ftp://localhost/a', 'x https://localhost/a', 'git@', '@host:a', 'host:a'])(
    '%s is not a URL',
    async (from) => {
      await expect(readSource({ from, path: 'docs' })).rejects.toThrow(`Unexpected --from ${from}`);
    },
  );
});
