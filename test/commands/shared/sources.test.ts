import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBeside } from '../../../scripts/commands/shared/sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const latin1 = Buffer.from('- reason: Gr\xfc\xdfe\n', 'latin1');
const message = 'the byte at offset 12 is not UTF-8';

test('patches are the files of a folder that end in .yaml or .yml, in any case', async () => {
  const patches = await temporaryFolder({ 'b.yml': 'b', 'a.YAML': 'a', 'README.md': '' });
  const { patches: found } = await readBeside({ reference: 'pages', patches });
  expect(found.map(({ text }) => text)).toEqual(['a', 'b']);
});

test('the project’s guarantees apply to its own reference, unless others or none are selected', async () => {
  const folder = await temporaryFolder({ 'g.yaml': 'rules: []\n' });
  const pathOf = async (reference: string, guarantees?: string): Promise<string | undefined> =>
    (await readBeside({ reference, ...(guarantees !== undefined && { guarantees }) })).guarantees?.path;
  expect(await pathOf('spec/reference')).toBe('spec/guarantees.yaml');
  expect(await pathOf('spec/reference', 'none')).toBeUndefined();
  expect(await pathOf('pages')).toBeUndefined();
  expect(await pathOf('pages', join(folder, 'g.yaml'))).toBe(join(folder, 'g.yaml'));
  await expect(pathOf('pages', 'no/such.yaml')).rejects.toThrow(
    'Cannot read no/such.yaml (ENOENT). Use --guarantees none for no guarantees',
  );
});

test('a patch or a file of corrections in another encoding is not read as something else', async () => {
  const folder = await temporaryFolder({ 'a.yaml': latin1 });
  await expect(readBeside({ reference: 'pages', patches: folder })).rejects.toThrow(message);
  await expect(readBeside({ reference: 'pages', corrections: join(folder, 'a.yaml') })).rejects.toThrow(message);
  await expect(readBeside({ reference: 'pages', guarantees: join(folder, 'a.yaml') })).rejects.toThrow(message);
});
