import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { runFetchProgram } from '../../../scripts/commands/refresh/fetch-program.ts';
import { type RefreshOptions, refresh } from '../../../scripts/commands/refresh/refresh.ts';
import { readSource } from '../../../scripts/commands/refresh/source.ts';
import { UsageError } from '../../../scripts/commands/shared/usage-error.ts';
import type { UpstreamRecord } from '../../../scripts/compiler/merge/record.ts';
import { packageFiles } from '../../compiler/upstream/package.ts';
import { operationText, resourceText, schemas } from '../../support/page.ts';
import { cut, half, never, type RegistryPackage, registry, stalled, status } from '../../support/registry.ts';
import { tarballOf } from '../../support/tarball.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let printed = '';

beforeEach(() => {
  printed = '';
  const print = (text: unknown): boolean => Boolean((printed += String(text)));
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(print);
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  };
});

/** Starts a registry, and sets npm to it, with empty folders for its cache and for temporary files. */
async function start(packages: Readonly<Record<string, RegistryPackage>>, wait = '60000') {
  const url = await registry(packages, await readFile(await tarballOf(packageFiles())));
  const temporary = await temporaryFolder();
  const environment = {
    TMPDIR: temporary,
    NO_PROXY: '127.0.0.1',
    npm_config_registry: url,
    npm_config_cache: await temporaryFolder(),
    npm_config_fetch_retries: '0',
    npm_config_fetch_timeout: wait,
    'npm_config_@refused:registry': 'http://127.0.0.1:1/',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return { url, temporary };
}

/** A project with pages, the record of a merge, and generated files. */
const project = (record: Partial<UpstreamRecord> = {}): Promise<string> =>
  temporaryFolder({
    'spec/reference/devices.md': resourceText(operationText({ intro: 'Ours.' })),
    'spec/reference/schemas.md': schemas(),
    'spec/upstream.json': JSON.stringify({
      source: 'npm:rest',
      version: '1.0.0',
      wording: {},
      moved: {},
      bodies: {},
      ...record,
    }),
    'generated/openapi.yaml': 'openapi: 3.1.0\n',
  });

async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

const write = (folder: string, source: Partial<RefreshOptions>): Promise<number> =>
  refresh({
    from: folder,
    path: '.',
    reference: join(folder, 'spec/reference'),
    write: true,
    force: true,
    todo: false,
    keepGoing: false,
    format: 'text',
    full: false,
    wording: false,
    ...source,
  });

/** Refreshes pages from each source, at the same time, and expects that each fails with a message and writes nothing. */
async function expectFailures(
  wanted: readonly (readonly [source: Partial<RefreshOptions>, message: string | RegExp])[],
  folder: string,
  temporary: string,
): Promise<void> {
  const messages = wanted.map(([, message]) =>
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
  const before = await contentOf(folder);
  const outcomes = wanted.map(([source]) =>
    write(folder, source).catch((error: unknown) => (error instanceof UsageError ? error.message : error)),
  );
  expect(await Promise.all(outcomes)).toEqual(messages);
  expect(await contentOf(folder)).toEqual(before);
  expect(await readdir(temporary)).toEqual([]);
  expect(printed).toBe('');
}

const closed = 'the registry closed the connection before all was sent';
const refused = (path: string): string =>
  `request to http://127.0.0.1:1/${path} failed, reason: connect ECONNREFUSED 127.0.0.1:1`;

test('a registry that fails is one message, and nothing is written', async () => {
  const folder = await project();
  const { url, temporary } = await start({
    'metadata-cut': { metadata: cut },
    'metadata-half': { metadata: half },
    'metadata-500': { metadata: status(500) },
    'tarball-cut': { tarball: cut },
    'tarball-half-unchecked': { tarball: half, checksum: () => undefined },
    'tarball-other': { checksum: () => `sha512-${'A'.repeat(86)}==` },
    whole: {},
  });
  const failures: Record<string, string | RegExp> = {
    'npm:@refused/rest@1.2.3': `npm cannot fetch @refused/rest@1.2.3: FetchError: ${refused('@refused%2frest')}`,
    'npm:metadata-cut': `npm cannot fetch metadata-cut: ${closed}`,
    'npm:metadata-half':
      /^npm cannot fetch metadata-half: invalid json response body at \S+\/metadata-half reason: .+$/,
    'npm:metadata-500': `npm cannot fetch metadata-500: 500 Internal Server Error - GET ${url}metadata-500`,
    'npm:tarball-cut': `npm cannot fetch tarball-cut: ${closed}`,
    'npm:tarball-half-unchecked': 'npm cannot fetch tarball-half-unchecked: the tarball is cut',
    'npm:tarball-other':
      'npm cannot fetch tarball-other: the tarball does not have the checksum that the registry states',
  };
  const wanted = Object.entries(failures).map(([from, message]) => [{ from }, message] as const);
  await expectFailures(
    [...wanted, [{ base: 'npm:none' }, `npm cannot fetch none: Not Found - GET ${url}none`]],
    folder,
    temporary,
  );
  expect(await readSource({ from: 'npm:whole', path: '.' })).toMatchObject({ kind: 'package', version: '1.2.3' });
  expect(await readdir(temporary)).toEqual([]);
});

test('a registry that never sends the rest is given up', async () => {
  const folder = await project();
  const packages = { 'no-metadata': { metadata: never }, 'no-tarball': { tarball: stalled } };
  const { url, temporary } = await start(packages, '500');
  const failures = [
    [{ from: 'npm:no-metadata' }, `npm cannot fetch no-metadata: network timeout at: ${url}no-metadata`],
    [{ from: 'npm:no-tarball' }, `npm cannot fetch no-tarball: Idle timeout reached for host \`${new URL(url).host}\``],
  ] as const;
  await expectFailures(failures, folder, temporary);
});

test('a repository that fails is one message, and nothing is written', async () => {
  const folder = await project();
  const { url, temporary } = await start({ broken: { metadata: status(500) }, cut: { metadata: cut } });
  const failures = [
    [
      { from: `git:${url}broken#v1` },
      `Git cannot clone ${url}broken at v1: fatal: unable to access '${url}broken/': The requested URL returned error: 500`,
    ],
    [{ from: `${url}cut` }, /^Git cannot clone \S+cut: fatal: unable to access '\S+\/cut\/': .*closed.*$/],
    [{ from: `${url}none` }, `Git cannot clone ${url}none: fatal: repository '${url}none/' not found`],
    [
      { from: 'file:///none' },
      "Git cannot clone file:///none: fatal: '/none' does not appear to be a git repository; fatal: Could not read from remote repository.",
    ],
  ] as const;
  await expectFailures(failures, folder, temporary);
});

test('without the edition that was merged last, whose wording is only for the report, pages are merged', async () => {
  const folder = await project({ source: 'npm:none', wording: { 'GET /devices': { '': 'other hash' } } });
  const from = await temporaryFolder({
    'devices.md': resourceText(operationText({ intro: 'Theirs.' })),
    'schemas.md': schemas(),
  });
  await start({});
  expect(await write(folder, { from })).toBe(0);
  expect(printed).toContain('Upstream before: (not available)');
});

test.each([
  ["console.error('No place.'); process.exit(1)", 'No place.'],
  ["console.log('{'); console.error('Cut.'); process.exit(1)", 'Cut.'],
  ["console.log('Done')", 'unexpected output Done'],
  ["console.log('[]')", 'unexpected output []'],
  ["console.log('[{}]')", 'unexpected output [{}]'],
])('an npm that prints something else: %s', async (script, reason) => {
  vi.stubEnv('npm_execpath', join(await temporaryFolder({ 'npm-cli.js': script }), 'npm-cli.js'));
  await expect(readSource({ from: 'npm:rest', path: '.' })).rejects.toThrow(
    new UsageError(`npm cannot fetch rest: ${reason}`),
  );
});

test('under another package manager, npm is that of the path', async () => {
  const folder = await temporaryFolder({ 'yarn.js': '', npm: '#!/bin/sh\necho npm of the path\n' });
  await chmod(join(folder, 'npm'), 0o755);
  vi.stubEnv('npm_execpath', join(folder, 'yarn.js'));
  vi.stubEnv('PATH', folder);
  await expect(readSource({ from: 'npm:rest', path: '.' })).rejects.toThrow('unexpected output npm of the path');
});

const program = process.execPath;

test.each([
  [{ program: 'no-such-program', options: [] }, 'spawn no-such-program ENOENT'],
  [{ program, options: ['-e', 'setInterval(() => {}, 1e3)'], longestWait: 100 }, 'not done within 0.1 s'],
  [{ program, options: ['-e', 'console.log(1); console.error(2); process.exit(3)'] }, '1,2'],
])('a program that fetches and fails', async (run, reason) => {
  const reasonIn = ({ stdout, stderr }: { stdout: string; stderr: string }): string =>
    `${stdout.trim()},${stderr.trim()}`;
  await expect(runFetchProgram({ ...run, failure: 'No fetch', reasonIn })).rejects.toThrow(
    new UsageError(`No fetch: ${reason}`),
  );
});
