import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { steps } from './steps.ts';

/** Folders of data and of types. */
const withoutLogic = ['client/types', 'scripts/compiler/diagnostics/codes', 'scripts/compiler/diagnostics/examples'];

test('each folder of the client, of the sandbox and of the compiler belongs to a step', () => {
  const files = ['client', 'sandbox', 'scripts/compiler'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const folders = new Set(files.filter((path) => path.endsWith('.ts')).map((path) => dirname(path)));
  const sources = Object.values(steps).flatMap((step) => step.sources);
  expect([...folders].filter((folder) => !sources.includes(folder)).sort()).toEqual(withoutLogic);
});

/** The alternatives of a glob such as `a/{b,c}.test.ts`. */
function alternatives(glob: string): string[] {
  const [, before = '', names, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(glob) ?? [];
  return names === undefined ? [glob] : names.split(',').map((name) => before + name + after);
}

test.each(Object.entries(steps))('the tests that %s names exist', (_, { tests }) => {
  const named = tests.flatMap(alternatives).filter((path) => !path.includes('*'));
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
