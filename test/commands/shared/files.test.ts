import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../../scripts/commands/shared/files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The pages that are read from files with these names, and the diagnostics by file. */
async function read(...names: string[]) {
  const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
  const { files, diagnostics } = await readPages(folder);
  const nameOf = (path: string): string => (path === folder ? '.' : path.slice(join(folder, '/').length));
  return {
    pages: files.map(({ path }) => nameOf(path)),
    reports: diagnostics.map(({ code, file, actual }) => [code, nameOf(file), actual]),
  };
}

test('pages are the files *.md of all subfolders; a README.md is none in any of them', async () => {
  expect(await read('b.md', 'a.md', 'x/c.md', 'README.md', 'x/README.md', 'notes.txt', 'amd')).toEqual({
    pages: ['a.md', 'b.md', 'x/c.md'],
    reports: [],
  });
});

test('files with other endings of Markdown are reported, each with its name', async () => {
  expect(await read('a.md', 'b.MD', 'c.mdx', 'x/d.markdown', 'e.Mdown')).toEqual({
    pages: ['a.md'],
    reports: [
      ['page/ending', 'b.MD', '.MD'],
      ['page/ending', 'c.mdx', '.mdx'],
      ['page/ending', 'e.Mdown', '.Mdown'],
      ['page/ending', 'x/d.markdown', '.markdown'],
    ],
  });
});

test('a folder with nothing but such files is not empty', async () => {
  expect(await read('a.markdown')).toEqual({ pages: [], reports: [['page/ending', 'a.markdown', '.markdown']] });
  expect(await read('README.md', 'notes.txt')).toEqual({ pages: [], reports: [['reference/empty', '.', undefined]] });
});
