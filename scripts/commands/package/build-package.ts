import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { absoluteDocument } from '../../compiler/output/absolute-document.ts';
import { documentJson } from '../../compiler/output/json.ts';
import { toYaml } from '../../compiler/output/yaml.ts';
import { refuse } from '../shared/write-error.ts';
import { buildCode } from './code.ts';
import { buildDeclarations } from './declarations.ts';
import { documents, inPackage } from './documents.ts';
import { packageManifest } from './manifest.ts';
import { buildSandbox } from './sandbox.ts';

/** The entry points of the client and their sources. `client/README.md` documents them. */
const entries = {
  index: 'client/index.ts',
  paths: 'client/paths.ts',
  types: 'client/documented.ts',
  verify: 'client/verify.ts',
};

/** The files that are published as they are. */
const copies = {
  LICENSE: 'LICENSE',
  'CHANGELOG.md': 'CHANGELOG.md',
};

/**
 * Builds the folder that is published. It replaces the old one when it is complete. Returns the exit code.
 * @throws {WriteError} if the folder cannot be replaced, for example because it is in another file system
 *
 * The sources are copied first, so that the paths in source maps and declaration maps are those inside of the package.
 */
export async function buildPackage(out: string): Promise<number> {
  // In this folder, so that packages are found in its node_modules.
  const folder = `.write-package-${process.pid}`;
  try {
    for (const name of ['client', 'sandbox'])
      await cp(name, join(folder, 'src', name), { recursive: true, filter: (path) => !path.endsWith('.md') });
    await mkdir(join(folder, 'src/generated'));
    await copyFile('generated/operations.ts', join(folder, 'src/generated/operations.ts'));

    const manifest = packageManifest(await readFile('package.json', 'utf8'));
    await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    const errors = await buildDeclarations(folder, { ...entries, sandbox: 'sandbox/index.ts' });
    process.stderr.write(errors);
    if (errors) return 1;
    await buildCode(folder, entries, Object.keys(manifest.dependencies));
    await buildSandbox(folder);

    for (const [name, from] of Object.entries(copies)) await copyFile(from, join(folder, name));
    const document: OpenAPI = JSON.parse(await readFile('generated/openapi.json', 'utf8'));
    const published = absoluteDocument(document);
    await writeFile(join(folder, 'openapi.json'), documentJson(published));
    await writeFile(join(folder, 'openapi.yaml'), toYaml(published));
    for (const [name, from] of Object.entries(documents)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), inPackage(await readFile(from, 'utf8'), name, manifest.repository.url));
    }
    await replace(out, folder).catch((error: unknown) => refuse(out, error));
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function replace(out: string, folder: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  await rename(folder, out);
}
