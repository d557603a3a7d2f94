import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type Line, lineOf } from '../measure/line.ts';
import { edits } from '../watch/edits.ts';

/** Bundles the scripts as commands are bundled (`scripts/start.mjs`). */
async function bundle(outdir: string): Promise<void> {
  await build({
    entryPoints: ['bench/watch/edit.ts', 'bench/watch/remark.ts'],
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    logLevel: 'silent',
  });
}

/** Runs a script that prints a time, with options of Node. Each side has a process of its own: neither pays for the garbage of the other. */
async function timeOf(...options: string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return Number(stdout);
}

/** Warm, each line changed anew every time: from the saved page to the new document on disk. */
export async function watch(reference: string, folder: string, runs: number): Promise<Line[]> {
  const pages = join(folder, 'watched');
  await cp(reference, pages, { recursive: true });
  await bundle(folder);
  const lines: Line[] = [];
  for (const [i, { what }] of edits.entries()) {
    const measured = [];
    for (let run = 0; run < runs; run += 1) {
      measured.push({
        value: await timeOf(join(folder, 'edit.mjs'), pages, join(folder, 'watched-out'), String(i)),
        reference: await timeOf(join(folder, 'remark.mjs'), join(reference, 'device.md')),
      });
    }
    lines.push(
      lineOf(
        { what: `watch: ${what} → document on disk`, against: 'remark-parse of device.md', unit: 'cpu', target: 1 },
        measured,
      ),
    );
  }
  return lines;
}
