import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { type RefreshOptions, refresh } from '../../../scripts/commands/refresh/refresh.ts';
import { operationText, resourceText, schemas } from '../../support/page.ts';
import { temporaryFolder, temporaryReference } from '../../support/temporary-folder.ts';

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
  const reference = await temporaryReference(before);
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
    full: false,
    wording: true,
    ...options,
  });
  return { code, page: () => readFile(join(reference, 'devices.md'), 'utf8') };
}

const page = `### Request Query Parameters

| Name | Required | Description | Default | Example |
| ---- | -------- | ----------- | ------- | ------- |
| page | N | Number of the page, see [that](nowhere.md). | 0 | page&#x3D;1 |`;

test('reports the difference and writes nothing', async () => {
  const { code, page: text } = await run(pages(), pages({ request: page }), { format: 'json' });
  expect(code).toBe(0);
  expect(JSON.parse(printed.stdout)).toMatchObject({
    difference: { operations: { changed: [{ id: 'devices.get' }] } },
    merge: { sentences: { new: 1 } },
  });
  expect(printed.stderr).toMatch(
    /^Fetch \S+ {2}[\d.]+ s\nCompile \S+ {2}[\d.]+ s\nCompile the merged pages {2}[\d.]+ s\nCompare {2}[\d.]+ s\n$/,
  );
  expect(await text()).toBe(pages()['devices.md']);
});

test('with --write, writes the merged pages, also with warnings', async () => {
  const { code, page: text } = await run(pages(), pages({ request: page }), { write: true });
  expect(code).toBe(0);
  expect(printed.stdout).toContain('Operations changed\n');
  expect(printed.stderr).toMatch(/\nWrite \S+ {2}[\d.]+ s\nRun “npm run generate” to update the generated files\.\n$/);
  expect(await text()).toContain(page.split('\n').at(-1));
});

test('pages that do not compile are not compared, since what they lack was not removed', async () => {
  const work = run(pages(), pages({ method: 'GET devices' }), { write: true });
  await expect(work).rejects.toThrow('the newer edition does not compile; nothing written');
  expect(printed.stdout).toBe('');
});

test('a reference without pages is wrong usage', async () => {
  await expect(run({}, pages())).rejects.toThrow(/^No pages in /);
});
