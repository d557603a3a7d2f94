import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReference } from '../../scripts/commands/mock/load-reference.ts';
import { startMock } from '../../scripts/commands/mock/server.ts';
import { runNode } from '../support/run-command.ts';

const readme = readFileSync('README.md', 'utf8');
const example = /^```ts\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';
const file = '.first-call.test-example.ts';
let mock: Awaited<ReturnType<typeof startMock>>;

beforeAll(async () => {
  mock = await startMock({
    ...(await loadReference({ reference: 'spec/reference' })),
    port: 0,
    host: '127.0.0.1',
    dynamic: false,
    cors: false,
    eventInterval: 20,
    log: () => undefined,
  });
  // The package name resolves to the build; the test uses the sources, which always exist.
  writeFileSync(
    file,
    example
      .replace("'losant-openapi'", "'./client/index.ts'")
      .replace('http://127.0.0.1:4010', mock.url)
      .replace(/^/, 'export {};\n'),
  );
});

afterAll(async () => {
  rmSync(file, { force: true });
  await mock.close();
});

test('the first call of the README has at most 20 lines and prints the documented output', async () => {
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(20);
  expect(await run(file)).toEqual([
    "My Device [ 'voltage' ]",
    'created 575ecf887ae143cd83dc4aa2',
    '404 notFound device.get',
    expect.stringMatching(/^deviceState \{/),
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
