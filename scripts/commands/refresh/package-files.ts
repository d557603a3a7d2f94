import { readdir, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { isRecord } from '../../compiler/model/record.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { apiInfoPath } from '../../compiler/upstream/upstream.ts';
import { reasonOf } from '../shared/reason.ts';
import { UsageError } from '../shared/usage-error.ts';

/** The vendor's package, as its files that state facts. */
export interface PackageSource {
  kind: 'package';
  name: string;
  version: string;
  /** The day of its publication, such as `2026-03-28`; only a registry states it. */
  date?: string | undefined;
  files: SourceFile[];
}

/** Path inside of the package: schemas, examples, documentation. */
const isRead = (path: string): boolean => /^(?:lib\/schemas\/[^/]+\.json|docs\/[^/]+\.md|package\.json)$/.test(path);

/** The files of a package that are read, by their path in the package. */
export const readFilesOf = (files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> =>
  new Map([...files].filter(([path]) => isRead(path)));

/**
 * The package in files. `prefix` is put before their paths, for messages.
 * @throws {UsageError} if they are not the vendor's package
 */
export function packageOf(files: ReadonlyMap<string, Uint8Array>, from: string, prefix?: string): PackageSource {
  if (!files.has(apiInfoPath))
    throw new UsageError(`${from} has no ${apiInfoPath}; expected the vendor's package, such as npm:losant-rest`);
  const { name, version } = manifestOf(files.get('package.json'), from);
  const folder = prefix ?? `${name}@${version}/`;
  return {
    kind: 'package',
    name,
    version,
    files: [...readFilesOf(files)].map(([path, content]) => ({ path: `${folder}${path}`, content })),
  };
}

function manifestOf(content: Uint8Array | undefined, from: string): { name: string; version: string } {
  let manifest: unknown;
  try {
    manifest = JSON.parse(new TextDecoder().decode(content));
  } catch {
    throw new UsageError(`${from} has no package.json, or one that is not JSON; expected a package with a version`);
  }
  const { name, version } = isRecord(manifest) ? manifest : {};
  if (typeof name === 'string' && typeof version === 'string') return { name, version };
  throw new UsageError(`package.json of ${from} has no name and version; expected those of the package`);
}

/**
 * Reads a folder as a package. Undefined if it is none.
 * @throws {UsageError} if a file cannot be read, or is a link to outside of the folder
 */
export async function readPackageFolder(folder: string, from: string): Promise<PackageSource | undefined> {
  const names = await Promise.all(['lib/schemas', 'docs'].map((path) => filesIn(folder, path)));
  const paths = ['package.json', ...names.flat()].filter(isRead);
  if (!paths.includes(apiInfoPath)) return undefined;
  const root = await realpath(folder);
  const files = await Promise.all(paths.map(async (path) => [path, await readInside(root, path, from)] as const));
  return packageOf(new Map(files), from, `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`);
}

const filesIn = async (folder: string, path: string): Promise<string[]> =>
  (await readdir(join(folder, path)).catch((): string[] => [])).sort().map((name) => `${path}/${name}`);

async function readInside(root: string, path: string, from: string): Promise<Uint8Array> {
  try {
    const real = relative(root, await realpath(join(root, path)));
    if (real.startsWith('..') || isAbsolute(real))
      throw new UsageError(`Unexpected link at ${path}, expected a file inside ${from}`);
    return await readFile(join(root, path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Cannot read ${path} of ${from} (${reasonOf(error)})`);
  }
}
