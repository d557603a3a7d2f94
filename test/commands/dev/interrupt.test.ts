import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { operationText, resourceText } from '../../../scripts/compiler/diagnostics/examples/reference.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const page = (intro: string): string => resourceText(operationText({ intro }));

/** Starts `dev` in a process group of its own, as a terminal does. */
function startDev(folder: string): {
  ended: Promise<unknown>;
  interrupt: () => void;
  until: (expected: RegExp) => Promise<void>;
} {
  const options = ['--reference', join(folder, 'pages'), '--patches', 'none', '--out', join(folder, 'out')];
  const child = spawn(process.execPath, ['scripts/start.mjs', 'dev', '--no-mock', '--no-site', ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more));
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    ended: once(child, 'exit'),
    interrupt: () => void process.kill(-(child.pid ?? 0), 'SIGINT'),
    async until(expected) {
      while (!expected.test(text)) await once(child.stderr, 'data');
      text = '';
    },
  };
}

/** Ctrl-C reaches all processes of the group. `generate --watch` then passes it on. */
const twice = (interrupt: () => void): void => [interrupt, interrupt].forEach((send) => send());

test.each([
  ['at the start', 0],
  ['after an edit', 1],
])('Ctrl-C while types are being made leaves types of the document that was written, %s', async (_, edits) => {
  const folder = await temporaryFolder({ 'pages/devices.md': page('Text 0.') });
  const dev = startDev(folder);
  if (edits > 0) {
    // Now the types of the first document and the watcher are ready.
    await dev.until(/(?=.*Types {2}\d)(?=.*Watching)/s);
    await writeFile(join(folder, 'pages', 'devices.md'), page(`Text ${edits}.`));
  }
  await dev.until(/written in/);
  twice(dev.interrupt);
  expect(await dev.ended).toEqual([0, null]);
  for (const name of ['openapi.yaml', 'openapi.d.ts'])
    expect(await readFile(join(folder, 'out', name), 'utf8')).toContain(`Text ${edits}.`);
});
