import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bundles code that imports the client (`./index.ts`, `./paths.ts`) for a browser, as a user's bundler would. */
export async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('../../client', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
