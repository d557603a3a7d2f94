import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

const client = fileURLToPath(new URL('../../client', import.meta.url));

/** Leaves out what `import()` loads later, which bundlers put into files of its own. */
const later: Plugin = {
  name: 'later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/**
 * Bundles code for a browser, as a user's bundler would: the file that a page begins with.
 * @param folder where its imports are resolved: in that of the client, they are `./index.ts` and `./paths.ts`
 * @param whole also what the page loads later, in the same file
 */
export async function bundle(code: string, folder: string = client, whole = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    plugins: whole ? [] : [later],
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
