import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { editCompiler } from '../../../scripts/commands/mock/compile-edits.ts';
import { followEdits } from '../../../scripts/commands/mock/follow-edits.ts';
import { startMock } from '../../../scripts/commands/mock/server.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { smallReference } from '../../support/pages.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { 'pages/things.md': things = '' } = smallReference;

test('an edit is served, within 100 ms of its compilation; one with errors is not', async () => {
  const folder = await temporaryFolder(smallReference);
  const reference = join(folder, 'pages');
  const { document, map } = compileTexts(smallReference);
  const mock = await startMock({ document, map });
  let output = '';
  const selection = { reference, patches: 'none' };
  const compile = editCompiler(selection);
  const edits = await followEdits(selection, Promise.resolve(mock), (text) => (output += text), {
    // Copied, as by a process: the engine may change the document, of which the compiler uses parts again.
    compile: async (paths) => structuredClone(await compile(paths)),
    close() {},
  });
  onTestFinished(async () => {
    await edits.close();
    await mock.close();
  });
  const save = async (text: string, expected: RegExp): Promise<void> => {
    output = '';
    await writeFile(join(reference, 'things.md'), text);
    await vi.waitFor(() => expect(output).toMatch(expected), { timeout: 10_000, interval: 5 });
  };
  const status = async (path: string): Promise<number> => (await fetch(`${mock.url}/abc${path}`)).status;
  // Prism is loaded by the first request.
  expect(await status('/things')).toBe(200);

  await save(things.replaceAll('/things', '/objects'), /^Serving the edit {2}\d+ ms$/m);
  const begin = performance.now();
  expect(await status('/objects')).toBe(200);
  expect(performance.now() - begin).toBeLessThan(100);
  expect(await status('/things')).toBe(404);

  await save(things.replace('### Method And Url', '### Method'), /the last good state is served/);
  expect(await status('/objects')).toBe(200);

  await save(things, /Serving the edit[\s\S]*things\.get/);
  expect(await status('/things')).toBe(200);
});
