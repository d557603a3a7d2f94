import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { isDocument } from '../../../sandbox/document.ts';
import { createSandbox } from '../../../sandbox/sandbox.ts';
import { loadDeclarations } from '../sandbox/load-declarations.ts';
import { defaults } from '../shared/sources.ts';
import { bundled } from './code.ts';

/** The file that `bin` of `package.json` names. */
const command = 'sandbox-command';

/**
 * Bundles the sandbox and its command, and writes its declarations as JSON. It runs in Node.js only, so there is no ESM
 * for bundlers: `import` loads the CommonJS module too.
 * @throws {UsageError} if the declarations have mistakes
 */
export async function buildSandbox(folder: string): Promise<void> {
  const document: unknown = JSON.parse(await readFile('generated/openapi.json', 'utf8'));
  if (!isDocument(document)) throw new Error('generated/openapi.json is no OpenAPI document');
  const declarations = await loadDeclarations({ reference: defaults.reference });
  createSandbox(document, declarations);
  await writeFile(join(folder, 'sandbox.json'), JSON.stringify(declarations.value));
  await build({
    ...bundled,
    platform: 'node',
    format: 'cjs',
    entryPoints: {
      sandbox: join(folder, 'src/sandbox/index.ts'),
      [command]: join(folder, 'src/sandbox/command/bin.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    plugins: [
      {
        name: 'command',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './sandbox.cjs', external: true })),
      },
    ],
  });
  await writeFile(join(folder, 'node/sandbox.js'), "export * from '../sandbox.cjs';\n");
}
