import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../build/run.ts';

/** Much faster than version 5; the result is the same. */
const compiler = 'node_modules/typescript-7/bin/tsc';

/**
 * Writes declarations, and maps of them to the sources. ESM and CommonJS share one set in `types/`, since the types of
 * the document have megabytes. They are CommonJS, which both can import, but which cannot import ESM.
 * Returns the errors of the compiler.
 */
export async function buildDeclarations(folder: string, entries: Readonly<Record<string, string>>): Promise<string> {
  const document = join(folder, 'src/generated/openapi.d.ts');
  await copyFile('generated/openapi.d.ts', document);
  const project = join(folder, 'tsconfig.json');
  await writeFile(
    project,
    JSON.stringify({
      extends: '../tsconfig.json',
      compilerOptions: {
        noEmit: false,
        emitDeclarationOnly: true,
        declaration: true,
        declarationMap: true,
        rootDir: 'src',
        outDir: 'types',
        // Only the sandbox uses them, and none of the declarations that its entry point leads to.
        types: ['node'],
      },
      include: [],
      files: Object.values(entries).map((source) => `src/${source}`),
    }),
  );
  const { ok, text } = await run('Declarations', [compiler, '-p', project]);
  if (!ok) return text;
  await mkdir(join(folder, 'types/generated'), { recursive: true });
  await copyFile(document, join(folder, 'types/generated/openapi.d.ts'));
  await rm(document);
  await rm(project);
  await writeFile(join(folder, 'types/package.json'), '{ "type": "commonjs" }\n');
  for (const [name, source] of Object.entries(entries)) {
    const line = `export * from './types/${source.replace(/\.ts$/, '.js')}';\n`;
    for (const extension of ['d.ts', 'd.cts']) await writeFile(join(folder, `${name}.${extension}`), line);
  }
  return '';
}
