import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenAPI } from '../../scripts/compiler/openapi/openapi.ts';
import { type Outcome, runNode } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { operationIds } from './support/operation-ids.ts';

const docs = (...options: string[]): Promise<Outcome> => runNode(['scripts/start.mjs', 'docs', ...options]);

test('writes the site, also over an older one', async () => {
  const folder = await temporaryFolder({ 'llms.txt': 'older', 'operations/gone.md': 'older' });
  const { code, stderr } = await docs('--out', folder);
  expect(code, stderr).toBe(0);
  expect(await readdir(folder)).toEqual(
    expect.arrayContaining([
      '404.html',
      'assets',
      'devices',
      'guide',
      'index.html',
      'llms.txt',
      'openapi.json',
      'openapi.yaml',
      'operations',
      'reference.html',
      'schemas',
      'site.png',
      'sitemap.xml',
    ]),
  );
  const document: OpenAPI = JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8'));
  const names = operationIds(document).map((id) => `${id}.md`);
  expect((await readdir(join(folder, 'operations'))).sort()).toEqual(names.sort());
  expect(await readFile(join(folder, 'operations/devices.sendCommand.md'), 'utf8')).toContain(
    '`POST https://api.losant.com/applications/{applicationId}/devices/command`',
  );
});

test('a folder with other files is not replaced', async () => {
  const folder = await temporaryFolder({ 'thesis.txt': 'the only copy' });
  const { code, stderr } = await docs('--out', folder);
  expect(code).toBe(2);
  expect(stderr).toContain('Folder contains other files than a site');
  expect(await readdir(folder)).toEqual(['thesis.txt']);
});

test('a reference with errors writes nothing', async () => {
  const reference = await temporaryFolder({ 'a.md': '# A\n' });
  const { code, stderr } = await docs('--reference', reference, '--out', join(reference, 'out'));
  expect(code).toBe(1);
  expect(stderr).toContain('nothing written');
  expect(stderr).toContain(`npm run docs -- --reference ${reference} --out ${join(reference, 'out')} --keep-going`);
  expect(await readdir(reference)).toEqual(['a.md']);
});
