import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const client = fileURLToPath(new URL('../../client', import.meta.url));

/**
 * Bundles code for a browser, as a user's bundler would.
 * @param folder where its imports are resolved: in that of the client, they are `./index.ts` and `./paths.ts`
 */
export async function bundle(code: string, folder: string = client): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
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
