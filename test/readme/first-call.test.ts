import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../sandbox/http/server.ts';
import { ownReference } from '../sandbox/reference.ts';
import { runNode } from '../support/run-command.ts';

const readme = readFileSync('README.md', 'utf8');
const example = /^```ts\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';
const file = '.first-call.test-example.ts';
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox(await ownReference());
  // The package name resolves to the build; the test uses the sources, which always exist.
  writeFileSync(
    file,
    example
      .replace("'losant-openapi'", "'./client/index.ts'")
      .replace('http://127.0.0.1:4012', sandbox.url)
      .replace(/^/, 'export {};\n'),
  );
});

afterAll(async () => {
  rmSync(file, { force: true });
  await sandbox.close();
});

test('the first call of the README has at most 20 lines, and finds what it created', async () => {
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(20);
  expect(await run(file)).toEqual([
    'found Fridge sensor true',
    expect.stringMatching(/^deviceState \{ .*data: \{ voltage: 3 \}/),
    '404 notFound Device was not found',
  ]);
});

/** The output that the example documents; objects over several lines are joined. */
async function run(path: string): Promise<string[]> {
  const { code, stdout, stderr } = await runNode(['--import', 'tsx', path]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout
    .trim()
    .replace(/\n(?=[ }])/g, ' ')
    .split('\n');
}
