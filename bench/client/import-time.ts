import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median } from '../measure/line.ts';

/** Median CPU time in milliseconds of two processes: bare Node, and one that imports the client and creates one. */
export async function importTime(runs: number): Promise<{ bare: number; client: number }> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // In node_modules, so that dependencies are resolved as in a user's project.
  const folder = mkdtempSync(`${root}node_modules/.bench-`);
  try {
    const entry = `${folder}/index.mjs`;
    await build({
      entryPoints: [`${root}client/index.ts`],
      outfile: entry,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    });
    const printUsage = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); });`;
    writeFileSync(`${folder}/bare.mjs`, printUsage);
    writeFileSync(
      `${folder}/client.mjs`,
      `import { createClient } from './index.mjs'; createClient({ accessToken: 't' }); ${printUsage}`,
    );
    const run = (name: string): number =>
      Number(execFileSync(process.execPath, [`${folder}/${name}.mjs`], { encoding: 'utf8' }));
    const times = Array.from({ length: runs }, () => ({ bare: run('bare'), client: run('client') }));
    return { bare: median(times.map(({ bare }) => bare)), client: median(times.map(({ client }) => client)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
