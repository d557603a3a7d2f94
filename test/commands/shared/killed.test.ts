import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { recover } from '../../../scripts/commands/shared/write-together.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Set KILLS for more than these. */
const kills = Number(process.env.KILLS ?? 20);
const names = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Starts a process that writes one set after the other; returns when it has begun. */
async function startWriter(script: string, folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script, folder, ...names], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function bundledWriter(): Promise<string> {
  const script = join(await temporaryFolder(), 'write-forever.mjs');
  const entryPoints = ['test/support/write-forever.ts'];
  await build({ entryPoints, outfile: script, bundle: true, format: 'esm', platform: 'node' });
  return script;
}

/** The different texts of the files, which are one set if there is one text. */
async function textsIn(folder: string): Promise<Set<string>> {
  return new Set(await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8'))));
}

test('after a kill at any moment, the next run leaves one whole set and no temporary files', {
  timeout: 10_000 + kills * 2_000,
}, async () => {
  const [script, folder] = [await bundledWriter(), await temporaryFolder()];
  for (let i = 0; i < kills; i += 1) {
    const child = await startWriter(script, folder);
    await setTimeout(Math.random() * 20);
    await kill(child);
    recover(folder);
    expect((await readdir(folder)).sort()).toEqual(names);
    expect((await textsIn(folder)).size).toBe(1);
  }
});

test('two runs in one folder never mix their sets, also if one is killed', { timeout: 60_000 }, async () => {
  const [script, folder] = [await bundledWriter(), await temporaryFolder()];
  for (let i = 0; i < 3; i += 1) {
    const [one, other] = await Promise.all([startWriter(script, folder), startWriter(script, folder)]);
    await setTimeout(50);
    await kill(one);
    await setTimeout(50);
    expect(other.exitCode).toBeNull();
    await kill(other);
    recover(folder);
    expect((await readdir(folder)).sort()).toEqual(names);
    expect((await textsIn(folder)).size).toBe(1);
  }
});
