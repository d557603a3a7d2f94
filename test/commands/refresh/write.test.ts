import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replacePages } from '../../../scripts/commands/refresh/write.ts';
import { filesOf } from '../../support/compile-texts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('pages are written, those that are gone are removed, and other files stay', async () => {
  const folder = join(await temporaryFolder({ 'in/a.md': 'old', 'in/gone.md': 'old', 'in/notes.txt': 'mine' }), 'in');
  const before = filesOf({ [`${folder}/a.md`]: 'old', [`${folder}/gone.md`]: 'old' });
  await replacePages(folder, before, filesOf({ 'other/a.md': 'new', 'other/b.md': 'new' }));
  expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md', 'notes.txt']);
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('new');
});

test('the folder is created, and a page that is already gone is no error', async () => {
  const folder = join(await temporaryFolder(), 'new/folder');
  await replacePages(folder, filesOf({ [`${folder}/gone.md`]: 'old' }), filesOf({ 'b.md': 'new' }));
  expect(await readdir(folder)).toEqual(['b.md']);
});
