import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenAPI } from '../../scripts/compiler/openapi/openapi.ts';
import { operationText, referenceWith } from '../support/page.ts';
import { type Outcome, runNode } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { operationIds } from './support/operation-ids.ts';

const docs = (...options: string[]): Promise<Outcome> => runNode(['scripts/start.mjs', 'docs', ...options]);

test('writes the site, also over an older one', async () => {
  const folder = await temporaryFolder({ 'llms.txt': 'older', 'operations/gone.md': 'older' });
  const reference = await temporaryFolder(referenceWith(operationText()));
  const { code, stderr } = await docs('--reference', reference, '--out', folder);
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
  expect(await readFile(join(folder, 'operations', names[0] ?? ''), 'utf8')).toContain('`GET https://');
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

test('with --keep-going, the site says what is missing', async () => {
  const { 'devices.md': page = '', ...others } = referenceWith(operationText());
  const lost = page.replace(/^GET https.*$/m, 'FETCH it');
  const reference = await temporaryFolder({
    ...others,
    'devices.md': page,
    'parts.md': lost.replaceAll('Devices', 'Parts').replaceAll('devices', 'parts'),
  });
  const out = join(reference, 'out');
  const { code, stderr } = await docs('--reference', reference, '--out', out, '--keep-going');
  expect(code, stderr).toBe(1);
  expect(stderr).toContain('what has errors is missing');
  const html = await readFile(join(out, 'reference.html'), 'utf8');
  // The pages are not in the repository of the project, so nothing leads there.
  expect(html.match(/github\.com[^"]+\/blob\//g)).toBeNull();
  const notices = html.match(/<div class="notice".*?<\/div>/g) ?? [];
  expect(notices[0]).toContain('What has errors is missing on this site.');
  expect(notices[0]).toMatch(new RegExp(`<code>${reference}/parts\\.md:\\d+</code> .+\\(<a href="#/parts">`));
  // The other one is on the page of the resource.
  expect(notices).toHaveLength(2);
  expect(html.indexOf(notices[1] ?? '')).toBeGreaterThan(html.indexOf('id="/parts"'));
});
