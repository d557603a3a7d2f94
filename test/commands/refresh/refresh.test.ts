import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { type RefreshOptions, refresh } from '../../../scripts/commands/refresh/refresh.ts';
import { operationText, resourceText, schemas } from '../../support/page.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let printed = { stdout: '', stderr: '' };

beforeEach(() => {
  printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    }),
  );
  return () => spies.forEach((spy) => spy.mockRestore());
});

const pages = (operation: Parameters<typeof operationText>[0] = {}): Record<string, string> => ({
  'devices.md': resourceText(operationText(operation)),
  'schemas.md': schemas(),
});

async function run(
  before: Record<string, string>,
  after: Record<string, string>,
  options: Partial<RefreshOptions> = {},
): Promise<{ code: number; page: () => Promise<string> }> {
  const reference = await temporaryFolder(before);
  const from = await temporaryFolder(after);
  const code = await refresh({
    from,
    path: 'docs',
    reference,
    write: false,
    force: false,
    todo: false,
    keepGoing: false,
    format: 'text',
    ...options,
  });
  return { code, page: () => readFile(join(reference, 'devices.md'), 'utf8') };
}

test('reports the difference and writes nothing', async () => {
  const { code, page } = await run(pages(), pages({ intro: 'New.' }), { format: 'json' });
  expect(code).toBe(0);
  expect(JSON.parse(printed.stdout)).toMatchObject({
    difference: { operations: { changed: [{ id: 'devices.get' }] } },
  });
  expect(printed.stderr).toMatch(
    /^Fetch \S+ {2}[\d.]+ s\nCompile \S+ {2}[\d.]+ s\nCompile the newer edition {2}[\d.]+ s\nCompare {2}[\d.]+ s\n$/,
  );
  expect(await page()).toBe(pages()['devices.md']);
});

test('with --write, replaces the pages, also by pages with warnings', async () => {
  const after = pages({ intro: 'New, see [that](nowhere.md).' });
  const { code, page } = await run(pages(), after, { write: true });
  expect(code).toBe(0);
  expect(printed.stdout).toContain('Operations changed\n');
  expect(printed.stderr).toMatch(/\nWrite \S+ {2}[\d.]+ s\nRun “npm run generate” to update the generated files\.\n$/);
  expect(await page()).toBe(after['devices.md']);
});

test('pages that do not compile are reported and not written', async () => {
  const work = run(pages(), pages({ method: 'GET devices' }), { write: true });
  await expect(work).rejects.toThrow('the newer edition does not compile; nothing written');
  expect(printed.stdout).toContain('No verdict: an edition does not compile');
});

test('a reference without pages is wrong usage', async () => {
  await expect(run({}, pages())).rejects.toThrow(/^No pages in /);
});
