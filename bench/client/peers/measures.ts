import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle, gzipSize } from '../../../test/client/bundle.ts';
import { median } from '../../measure/line.ts';
import type { Peer } from './peer.ts';

/** The gzip size in bytes of a browser bundle with one call; undefined if it cannot be bundled for browsers. */
export async function bundleSize(folder: string, { opening, list }: Peer): Promise<number | undefined> {
  try {
    return gzipSize(await bundle(`${opening}globalThis.result = ${list('perPage: 10')};`, folder));
  } catch {
    return undefined;
  }
}

/**
 * The CPU time to import a client and create one, in milliseconds over that of bare Node.js: the median of nine runs of
 * each.
 */
export async function startTime(folder: string, { opening, list }: Peer): Promise<number> {
  const print = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); });\n`;
  writeFileSync(join(folder, 'bare.mjs'), print);
  await build({
    stdin: { contents: `${opening}globalThis.call = () => ${list('')};\n${print}`, resolveDir: folder, loader: 'ts' },
    outfile: join(folder, 'start.mjs'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    logLevel: 'silent',
  });
  const run = (name: string): number =>
    Number(execFileSync(process.execPath, [join(folder, name)], { encoding: 'utf8' }));
  return median(Array.from({ length: 9 }, () => -run('bare.mjs') + run('start.mjs')));
}

/** True if CommonJS without support for ESM, as that of Jest, can load a module. */
export function isRequired(folder: string, module: string): boolean {
  try {
    const options = ['--no-experimental-require-module', '-e', `require('${module}')`];
    execFileSync(process.execPath, options, { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
