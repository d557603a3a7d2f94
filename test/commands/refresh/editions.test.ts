import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { publicationDate, readFromNpm } from '../../../scripts/commands/refresh/npm.ts';
import { type RefreshOptions, refresh } from '../../../scripts/commands/refresh/refresh.ts';
import { readEditions } from '../../../scripts/commands/shared/record-file.ts';
import { type PackageParts, packageFiles } from '../../compiler/upstream/package.ts';
import { registry } from '../../support/registry.ts';
import { tarballOf } from '../../support/tarball.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

beforeEach(() => {
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation(() => true),
  );
  return () => {
    spies.forEach((spy) => spy.mockRestore());
    vi.unstubAllEnvs();
  };
});

const packageOf = (version: string, { files, ...parts }: PackageParts = {}): Promise<string> =>
  temporaryFolder(
    packageFiles({
      ...parts,
      files: { 'package.json': JSON.stringify({ name: 'losant-rest', version }), ...files },
    }),
  );

const pages = {
  'overview.md': '# Overview\n\nText.\n',
  'schemas.md': '# Schemas\n',
};

/** A reference without resources, and a command that runs with it. */
async function project() {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(pages).map(([name, text]) => [`reference/${name}`, text])),
  );
  const reference = join(folder, 'reference');
  const run = (options: Partial<RefreshOptions>): Promise<number> =>
    refresh({
      from: '',
      path: '.',
      reference,
      write: true,
      force: true,
      todo: false,
      keepGoing: true,
      format: 'text',
      full: false,
      wording: false,
      ...options,
    });
  const bytes = (): Promise<string> => readFile(join(folder, 'editions.json'), 'utf8');
  return { folder, reference, run, bytes };
}

test('each edition is recorded, and the same one again changes nothing', async () => {
  const { reference, run, bytes } = await project();
  await run({ from: await packageOf('1.0.0') });
  const post = { method: 'POST', auth: ['devices.post'], summary: 'Creates', responses: {} };
  const { get } = JSON.parse(String(packageFiles()['lib/schemas/apiInfo.json'])).devices.actions;
  const more = {
    resource: { actions: { get: { ...get, responses: { ...get.responses, 404: get.responses[200] } }, post } },
    files: {
      'lib/schemas/devices.json':
        '{ "type": "object", "properties": { "count": { "type": "number" }, "new": { "type": "object" } } }',
    },
  };
  await run({ from: await packageOf('1.1.0', more) });
  const written = await bytes();
  const [first, second, ...others] = await readEditions(reference);
  expect(first).toMatchObject({
    version: '1.0.0',
    operations: { added: [{ name: 'devices.get', route: 'GET /devices' }] },
  });
  expect(first).not.toHaveProperty('previous');
  expect(first).not.toHaveProperty('date');
  expect(second).toMatchObject({
    version: '1.1.0',
    previous: '1.0.0',
    operations: {
      added: [{ name: 'devices.post', route: 'POST /devices' }],
      removed: [],
      changed: [{ name: 'devices.get', changes: ['response 404 added (All Devices)'] }],
    },
    schemas: {
      changed: [
        { name: 'All Devices', changes: ['type of `count`: `"integer"` → `"number"`', 'property `new` added'] },
      ],
    },
  });
  expect(others).toEqual([]);
  await run({ from: await packageOf('1.1.0', more) });
  expect(await bytes()).toBe(written);
  await run({ from: await packageOf('1.2.0'), write: false });
  expect(await bytes()).toBe(written);
});

test('pages have no version, so they are no edition', async () => {
  const { reference, run } = await project();
  const { reference: other, run: fill } = await project();
  await fill({ from: await packageOf('1.0.0') });
  await run({ from: other });
  expect(await readEditions(reference)).toEqual([]);
});

test('--since records an edition that was merged before, and the same again', async () => {
  const { folder, reference, run, bytes } = await project();
  await run({ from: await packageOf('1.0.0') });
  const recorded = await bytes();
  const older = await temporaryFolder({
    'reference/schemas.md': pages['schemas.md'],
    'document.yaml': 'info: { title: T, version: 2019.3.0 }\n',
  });
  const since = join(older, 'reference');
  await run({ since });
  const [edition] = await readEditions(reference);
  expect(edition).toMatchObject({
    version: '1.0.0',
    previous: '2019.3.0',
    operations: { added: [{ name: 'devices.get' }] },
  });
  expect(await bytes()).not.toBe(recorded);
  const made = await bytes();
  await run({ since });
  expect(await bytes()).toBe(made);
  expect(await readFile(join(folder, 'upstream.json'), 'utf8')).toContain('"version": "1.0.0"');
});

test('--since without a merged version is wrong usage', async () => {
  const { run, reference } = await project();
  await expect(run({ since: reference })).rejects.toThrow('No version was merged into');
});

test('a record of another shape is an error', async () => {
  const { reference } = await project();
  const folder = await temporaryFolder({ 'editions.json': '[{}]' });
  await expect(readEditions(join(folder, 'reference'))).rejects.toThrow(
    /Cannot read \S+editions\.json: Unexpected content/,
  );
  expect(await readEditions(reference)).toEqual([]);
});

test('the day of publication is that of the registry', async () => {
  const tarball = await readFile(await tarballOf(packageFiles()));
  vi.stubEnv('npm_config_registry', await registry({ 'losant-rest': {} }, tarball));
  vi.stubEnv('npm_config_cache', await temporaryFolder());
  vi.stubEnv('NO_PROXY', '127.0.0.1');
  expect(await readFromNpm('losant-rest')).toMatchObject({ version: '1.2.3', date: '2026-03-02' });
  expect(await publicationDate('npm:losant-rest', '9.9.9')).toBeUndefined();
  expect(await publicationDate('npm:none', '1.2.3')).toBeUndefined();
  expect(await publicationDate('git:somewhere', '1.2.3')).toBeUndefined();
});
