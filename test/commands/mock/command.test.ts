import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallReference } from '../../support/pages.ts';
import { runNode } from '../../support/run-command.ts';
import { startCommand } from '../../support/start-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function pages(): Promise<string> {
  const files = Object.fromEntries(
    Object.entries(smallReference).map(([path, text]) => [path.replace('pages/', ''), text]),
  );
  return temporaryFolder(files);
}

test('the command prints its URL and an example, and stops on Ctrl-C', async () => {
  const { child, said, logged } = await startCommand(
    ['scripts/start.mjs', 'mock', '--port', '0', '--reference', await pages()],
    'curl ',
  );
  const url = /curl '([^']+)'/.exec(said())?.[1] ?? '';
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  expect([response.status, await response.json()]).toEqual([200, { name: 'Stone', weight: 3 }]);
  await expect.poll(logged).toMatch(/^GET +\/abc\/things +200 +\d+ ms +things\.get$/m);
  const begin = performance.now();
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(performance.now() - begin).toBeLessThan(2000);
});

test('with --watch, edits are served, and requests while they are compiled', async () => {
  const folder = await pages();
  const { said, logged } = await startCommand(
    ['scripts/start.mjs', 'mock', '--watch', '--port', '0', '--reference', folder],
    'curl ',
  );
  const url = /http:[\d.:/]+\d/.exec(said())?.[0] ?? '';
  const status = async (path: string): Promise<number> => (await fetch(`${url}/abc${path}`)).status;
  expect(await status('/things')).toBe(200);
  const page = join(folder, 'things.md');
  await writeFile(page, (await readFile(page, 'utf8')).replaceAll('/things', '/objects'));
  let slowest = 0;
  while (!logged().includes('Serving the edit')) {
    const begin = performance.now();
    await status('/things');
    slowest = Math.max(slowest, performance.now() - begin);
  }
  expect(slowest).toBeLessThan(500);
  expect([await status('/objects'), await status('/things')]).toEqual([200, 404]);
});

test.each([
  ['a port that is none', ['--port', 'many'], 2, 'Unexpected many, expected a whole number from 0 to 65535'],
  ['a folder without pages', ['--port', '0', '--reference', 'spec/flows'], 1, 'nothing to serve'],
])('%s', async (_, options, code, message) => {
  const outcome = await runNode(['scripts/start.mjs', 'mock', ...options]);
  expect(outcome.stderr).toContain(message);
  expect(outcome.code).toBe(code);
});
