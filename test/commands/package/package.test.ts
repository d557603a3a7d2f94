import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inPackage } from '../../../scripts/commands/package/documents.ts';
import { packageManifest } from '../../../scripts/commands/package/manifest.ts';
import { runNode } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const repository = 'git+https://github.com/owner/name.git';
const blob = 'https://github.com/owner/name/blob/main';

// Success is tested in `test/package`.
test('exits with 1 if the folder cannot be written, and leaves nothing behind', async () => {
  const folder = await temporaryFolder({ file: '' });
  const { code, stderr } = await runNode(['scripts/start.mjs', 'package', '--out', join(folder, 'file', 'package')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Cannot write to .*file\/package \(/);
  expect(readdirSync('.').filter((name) => name.startsWith('.write-package'))).toEqual([]);
});

test('exits with 2 for an unknown option', async () => {
  expect((await runNode(['scripts/start.mjs', 'package', '--output', 'x'])).code).toBe(2);
});

test.each([
  ['README.md', '[a](../docs/migration.md)', '[a](docs/migration.md)'],
  ['README.md', '[a](../docs/migration.md#calls)', '[a](docs/migration.md#calls)'],
  ['README.md', '[a](../docs/decisions.md#decision-17)', `[a](${blob}/docs/decisions.md#decision-17)`],
  ['README.md', '[a](send.ts) and [b](#errors)', `[a](${blob}/client/send.ts) and [b](#errors)`],
  ['README.md', '[a](https://example.org/b)', '[a](https://example.org/b)'],
  ['docs/migration.md', '[a](../client/README.md#errors)', '[a](../README.md#errors)'],
  ['docs/migration.md', '[a](decisions.md)', `[a](${blob}/docs/decisions.md)`],
])('links of %s: %s', (name, text, expected) => {
  expect(inPackage(text, name, repository)).toBe(expected);
});

test('the manifest of the package', () => {
  const manifest = {
    name: 'a',
    private: true,
    exports: { '.': './dist/index.js', './package.json': './package.json' },
    scripts: {},
    dependencies: { b: '1.0.0' },
    devDependencies: { c: '1.0.0' },
    repository: { url: repository },
    sideEffects: ['./site/**'],
  };
  expect(packageManifest(JSON.stringify(manifest))).toEqual({
    name: 'a',
    exports: { '.': './index.js', './package.json': './package.json' },
    dependencies: { b: '1.0.0' },
    repository: { url: repository },
    sideEffects: false,
  });
  expect(() => packageManifest('{}')).toThrow('package.json has no dependencies');
});
