import { spawn } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Line, lineOf } from '../measure/line.ts';

/** Milliseconds from a save until people stop waiting for it to show. */
const felt = 250;

/** From a save of a page to the new document on disk, as `npm run dev` does it: with the watcher and its wait for more changes. */
export async function devLine(reference: string, folder: string, runs: number): Promise<Line> {
  const pages = join(folder, 'developed');
  await cp(reference, pages, { recursive: true });
  const page = join(pages, 'device.md');
  const text = await readFile(page, 'utf8');
  const options = [
    '--no-mock',
    '--no-site',
    '--no-types',
    '--reference',
    pages,
    '--out',
    join(folder, 'developed-out'),
  ];
  const child = spawn(process.execPath, ['scripts/start.mjs', 'dev', ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => (output += more));
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null) throw new Error(`dev has ended: ${output.slice(-500)}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  const measured = [];
  try {
    await until(/Watching/);
    for (let i = 0; i < runs * 3; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      output = '';
      const begin = performance.now();
      await writeFile(page, text.replace(/^(Deletes [^\n]*?)$/m, `$1 ${i}`));
      await until(/written in/);
      measured.push({ value: performance.now() - begin, reference: felt });
    }
  } finally {
    child.kill();
  }
  return lineOf(
    { what: 'dev: a save → document on disk', against: `${felt} ms`, unit: 'ms wall', target: 1 },
    // The first edits run code that is not optimised yet.
    measured.slice(runs),
  );
}
