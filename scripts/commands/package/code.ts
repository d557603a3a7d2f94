import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** How everything is bundled. */
export const bundled = {
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
  logLevel: 'silent',
} satisfies BuildOptions;

/**
 * Bundles the entry points as ESM and as CommonJS. Code of several entry points, and what `import()` loads later, is in
 * chunks, so that each class exists once and `instanceof` works across entry points. For the same reason, `import` in Node.js loads `node/`, which
 * exports the CommonJS modules: a program can use `import` and `require`.
 */
export async function buildCode(
  folder: string,
  entries: Readonly<Record<string, string>>,
  dependencies: readonly string[],
): Promise<void> {
  const external = [...dependencies];
  const sources = Object.entries(entries).map(([name, source]) => [name, join(folder, 'src', source)]);
  const { metafile } = await build({
    ...bundled,
    entryPoints: Object.fromEntries(sources),
    metafile: true,
    outdir: folder,
    format: 'esm',
    splitting: true,
    // The parts that are loaded later keep the names of their sources.
    chunkNames: '[name]-[hash]',
    external,
  });
  const modules = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  await build({
    ...bundled,
    entryPoints: modules.map((name) => join(folder, name)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // Lists the exports where `import` finds them.
    platform: 'node',
    // As a call of `require`: Jest refuses `import()` in CommonJS unless Node.js has a flag.
    supported: { 'dynamic-import': false },
    external,
    plugins: [
      {
        name: 'chunks',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/.*\.js$/ }, ({ path, kind }) =>
            kind === 'entry-point' ? undefined : { path: path.replace(/\.js$/, '.cjs'), external: true },
          ),
      },
    ],
  });
  await mkdir(join(folder, 'node'));
  for (const name of Object.keys(entries)) {
    const { exports = [] } = metafile.outputs[posix.join(folder, `${name}.js`)] ?? {};
    await writeFile(join(folder, `node/${name}.js`), `export { ${exports.join(', ')} } from '../${name}.cjs';\n`);
  }
}
