import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hash, Store } from '../../../scripts/commands/cache/store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('returns stored texts by kind and key', async () => {
  const store = new Store(await temporaryFolder());
  store.set('kind', 'key', 'text\nof two lines');
  expect(store.get('kind', 'key')).toBe('text\nof two lines');
  expect(store.get('kind', 'other')).toBeUndefined();
  expect(store.get('other', 'key')).toBeUndefined();
});

test.each([
  ['cut short', (entry: string) => entry.slice(0, -1)],
  ['with one character changed', (entry: string) => entry.replace('text', 'test')],
  ['with something appended', (entry: string) => `${entry}x`],
  ['empty', () => ''],
  ['without its hash', (entry: string) => entry.slice(entry.indexOf('\n') + 1)],
  ['with the hash of its text alone', () => `${hash('other')}\nother`],
])('an entry %s is not used', async (_, damage) => {
  const folder = await temporaryFolder();
  const store = new Store(folder);
  store.set('kind', 'key', 'text');
  const path = join(folder, 'kind', 'key');
  await writeFile(path, damage(await readFile(path, 'utf8')));
  expect(store.get('kind', 'key')).toBeUndefined();
  store.set('kind', 'key', 'text');
  expect(store.get('kind', 'key')).toBe('text');
});

test('an undamaged entry in the wrong place is not used', async () => {
  const folder = await temporaryFolder();
  const store = new Store(folder);
  store.set('kind', 'key', 'text');
  await mkdir(join(folder, 'other'));
  await copyFile(join(folder, 'kind', 'key'), join(folder, 'kind', 'foreign'));
  await copyFile(join(folder, 'kind', 'key'), join(folder, 'other', 'key'));
  expect(store.get('kind', 'foreign')).toBeUndefined();
  expect(store.get('other', 'key')).toBeUndefined();
});

test('a folder that cannot be written acts as an empty cache', async () => {
  const folder = await temporaryFolder({ file: 'no folder' });
  const store = new Store(join(folder, 'file'));
  store.set('kind', 'key', 'text');
  expect(store.get('kind', 'key')).toBeUndefined();
  expect(await readdir(folder)).toEqual(['file']);
});

test('leaves no temporary file and keeps a bounded number of entries', async () => {
  const folder = await temporaryFolder();
  const store = new Store(folder);
  for (let i = 0; i < 40; i += 1) store.set('kind', `key${i}`, String(i));
  const names = await readdir(join(folder, 'kind'));
  expect(names.length).toBe(24);
  expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
});

test('the hash depends on the boundaries of its parts', () => {
  expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
  expect(hash('a')).not.toBe(hash('a', ''));
});
