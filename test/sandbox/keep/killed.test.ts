import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { openJournal } from '../../../sandbox/keep/journal.ts';
import { createSpaces } from '../../../sandbox/spaces.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Set KILLS for more than these. */
const kills = Number(process.env.KILLS ?? 5);

/** The names that an item can have by what was acknowledged: undefined if it can be absent. */
type Known = Map<string, ReadonlySet<unknown>>;

/** Creates, changes and removes items until the server is gone. */
async function write(url: string, writer: number, known: Known): Promise<void> {
  const send = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    expect(response.ok).toBe(true);
    return response.json() as Promise<Record<string, unknown>>;
  };
  // So long that the file is often replaced by a snapshot.
  const note = 'x'.repeat(50_000);
  try {
    const shelf = `/shelves/${String((await send('POST', '/shelves', { name: `${writer}` })).id)}`;
    for (let i = 0; ; i += 1) {
      const { id } = await send('POST', `${shelf}/books`, { name: `a${i}`, note });
      const path = `${shelf}/books/${String(id)}`;
      known.set(path, new Set([`a${i}`]));
      known.set(path, new Set([`a${i}`, `b${i}`]));
      await send('PATCH', path, { name: `b${i}` });
      known.set(path, new Set([`b${i}`]));
      if (i % 3 === 0) continue;
      known.set(path, new Set([`b${i}`, undefined]));
      await send('DELETE', path);
      known.set(path, new Set([undefined]));
    }
  } catch (error) {
    // The server was killed.
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
  }
}

test('after a kill at any moment, the file opens, and has each acknowledged change', {
  timeout: 20_000 + kills * 3_000,
}, async () => {
  const folder = await temporaryFolder();
  const [script, file] = [join(folder, 'sandbox.mjs'), join(folder, 'data')];
  const entryPoints = ['test/support/sandbox-process.ts'];
  await build({ entryPoints, outfile: script, bundle: true, format: 'esm', platform: 'node' });
  const known: Known = new Map();
  for (let i = 0; i < kills; i += 1) {
    const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [url]: unknown[] = await once(child.stdout, 'data');
    const writers = [1, 2, 3].map((writer) => write(String(url).trim(), writer, known));
    await setTimeout(Math.random() * 300);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await Promise.all(writers);
    const journal = openJournal(file);
    const state = createSpaces(() => {}, journal).get('');
    for (const [path, names] of known) expect(names, path).toContain(state.get(path)?.name);
    journal.close();
  }
  expect(known.size).toBeGreaterThan(kills);
  expect(existsSync(`${file}.lock`)).toBe(false);
});
