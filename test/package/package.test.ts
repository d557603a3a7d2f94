import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode } from '../support/run-command.ts';
import { calls, esmProgram, requireProgram } from './programs.ts';
import { projectWithPackage } from './project.ts';
import { sandboxSuite } from './sandbox-suite.ts';

let project = '';
const installed = (name: string): string => join(project, 'node_modules/losant-openapi', name);
const text = (name: string): string => readFileSync(installed(name), 'utf8');

beforeAll(async () => {
  project = await projectWithPackage({
    'package.json': '{}',
    'program.mjs': esmProgram,
    'program.cjs': requireProgram,
    // The same file as ESM, as CommonJS, and as what the options say.
    'calls.mts': calls,
    'calls.cts': calls,
    'calls.ts': calls,
  });
});

afterAll(() => rm(project, { recursive: true, force: true }));

/** The names of the package's files. */
const names = (): string[] =>
  readdirSync(installed('.'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(installed(name)).isFile(),
  );

describe('contents', () => {
  test('are those of the client, and the types of the document only once', () => {
    const folders = new Set(names().map((name) => name.split('/')[0] ?? ''));
    expect([...folders].filter((name) => !/\.(?:c?js|d\.c?ts)(?:\.map)?$/.test(name)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs',
      'node',
      'openapi.json',
      'openapi.yaml',
      'package.json',
      'sandbox.json',
      'src',
      'types',
    ]);
    expect(names().filter((name) => /\.(?:d\.)?[cm]?ts$/.test(name) && text(name).includes('interface paths'))).toEqual(
      ['types/generated/openapi.d.ts'],
    );
  });

  test('the manifest has nothing of the repository, and every file that it names exists', () => {
    const manifest: Record<string, unknown> = JSON.parse(text('package.json'));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['private']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['devDependencies']));
    const paths = [...text('package.json').matchAll(/"(\.\/[^"]+)"/g)].map(([, path = '']) => path);
    // The keys of `exports` and the files.
    const missing = paths.filter((path) => !existsSync(installed(path)));
    expect(missing).toEqual(['./paths', './types', './verify', './sandbox'].filter((path) => missing.includes(path)));
  });

  test('the README is that of the client, and its links lead to files of the package or to the repository', () => {
    expect(text('README.md')).toMatch(/^# losant-openapi\n/);
    for (const name of ['README.md', 'docs/migration.md', 'docs/sandbox.md'])
      for (const [, link = ''] of text(name).matchAll(/\]\((?!https:|#)([^()\s#]+)/g))
        expect(existsSync(installed(join(dirname(name), link))), `${name}: ${link}`).toBe(true);
  });

  test('every map leads to sources of the package, those of code with their text', () => {
    const maps = names().filter((name) => name.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(20);
    for (const name of maps) {
      const map: { sources: string[]; sourcesContent?: string[] } = JSON.parse(text(name));
      const sources = map.sources.filter((source) => !source.includes('node_modules'));
      expect(
        sources.filter((source) => !existsSync(installed(join(dirname(name), source)))),
        name,
      ).toEqual([]);
      if (!name.startsWith('types/')) expect(map.sourcesContent?.length, name).toBe(map.sources.length);
    }
  });
});

sandboxSuite(() => project);

describe('a project in JavaScript', () => {
  // As Jest, whose `require` cannot load ESM.
  const withoutEsm = ['--no-experimental-require-module'].filter((flag) =>
    process.allowedNodeEnvironmentFlags.has(flag),
  );

  test.each([
    ['import', ['program.mjs']],
    ['require', [...withoutEsm, 'program.cjs']],
  ])('%s: all entry points, one class each, positions of sources', async (_, command) => {
    const program = join(project, command.pop() ?? '');
    const { stdout, stderr } = await runNode(['--enable-source-maps', '--no-warnings', ...command, program]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      entries: ['createClient', 'createClient', '', 'createVerifier'].map((name) => expect.stringContaining(name)),
      document: '3.1.1',
      sameClass: true,
      instance: true,
      stack: expect.stringContaining(join('losant-openapi', 'src', 'client', 'core.ts')),
    });
  });
});

describe.each([
  ['typescript-5.4', 'node16', 'node16'],
  ['typescript-5.4', 'esnext', 'bundler'],
  ['typescript-5.4', 'commonjs', 'node10'],
  ['typescript', 'nodenext', 'nodenext'],
  ['typescript', 'esnext', 'bundler'],
  ['typescript', 'commonjs', 'node10'],
  ['typescript-7', 'node16', 'node16'],
  ['typescript-7', 'nodenext', 'nodenext'],
  ['typescript-7', 'esnext', 'bundler'],
  ['typescript-7', 'commonjs', 'bundler'],
])('%s, module %s, moduleResolution %s', (compiler, module, moduleResolution) => {
  const files = module.startsWith('node') ? ['calls.mts', 'calls.cts'] : ['calls.ts'];

  test('types of correct calls, errors of wrong ones', async () => {
    const config = join(project, 'tsconfig.json');
    // Declarations are checked once per compiler, since that takes seconds.
    const skipLibCheck = !module.startsWith('node');
    const options = { target: 'es2022', module, moduleResolution, strict: true, noEmit: true, types: [], skipLibCheck };
    await writeFile(config, JSON.stringify({ compilerOptions: options, files }));
    const { code, stdout } = await runNode([join('node_modules', compiler, 'bin/tsc'), '-p', config]);
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });
});
