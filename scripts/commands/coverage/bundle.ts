import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** Bundles the script and the style of the report. */
export async function bundleReport(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/commands/coverage/page/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return {
    script: outputFiles.map(({ text }) => text).join(''),
    style: await readFile('scripts/commands/coverage/page/style.css', 'utf8'),
  };
}
