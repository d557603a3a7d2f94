import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { readPages } from '../shared/files.ts';
import { reasonOf } from '../shared/reason.ts';
import { UsageError } from '../shared/usage-error.ts';
import { isFolder, withClone } from './checkout.ts';
import { readFromNpm } from './npm.ts';
import { type PackageSource, packageOf, readPackageFolder } from './package-files.ts';
import { pagesFolder } from './pages-folder.ts';
import { readTarball } from './tarball.ts';

/** The newest package of the vendor. */
export const defaultSource = 'npm:losant-rest';

export interface SourceOptions {
  /**
   * `npm:NAME@VERSION`, `git:URL#TAG` or the URL of a Git repository, a folder, or a tarball of npm. What it contains
   * decides whether it is the vendor's package or pages.
   */
  from: string;
  /** The folder of the pages inside it. */
  path: string;
  /** Branch or tag of a repository. */
  ref?: string | undefined;
}

/** The pages of an edition, with the diagnostics of reading the folder. */
export interface PagesSource {
  kind: 'pages';
  files: SourceFile[];
  diagnostics: Diagnostic[];
}

export type Source = PackageSource | PagesSource;

const expected =
  'expected npm:NAME@VERSION, git:URL#TAG, the URL of a Git repository, a folder, or a tarball (.tgz) of a package';

/**
 * Reads the files of an edition. All are in memory; temporary files are removed.
 * @throws {UsageError} if the source does not exist, or cannot be fetched
 */
export async function readSource(options: SourceOptions): Promise<Source> {
  const { from, path, ref } = options;
  if (isAbsolute(path) || path.split(/[/\\]/).includes('..'))
    throw new UsageError(`Unexpected --path ${path}, expected a folder inside the source`);
  if (from.startsWith('npm:')) {
    if (ref !== undefined) throw new UsageError(`Unexpected --ref ${ref}, expected a version: ${from}@VERSION`);
    return readFromNpm(from.slice('npm:'.length));
  }
  const readRoot = (folder: string): Promise<Source> => readFolder(folder, from, path);
  if (await isFolder(from))
    // With --ref, a local repository is cloned too, since its checkout can be at another revision.
    return ref === undefined ? readRoot(from) : withClone(from, ref, readRoot);
  const { url, tag } = repositoryIn(options);
  if (url !== undefined) return withClone(url, tag, readRoot);
  if (/\.(?:tgz|tar\.gz)$/.test(from)) return readPacked(from);
  throw new UsageError(`Unexpected --from ${from}, ${expected}`);
}

/** The URL of a repository, with or without `git:` before it. The tag can follow it. */
function repositoryIn({ from, ref }: SourceOptions): { url: string | undefined; tag: string | undefined } {
  const [, written, inUrl] = /^git:(?!\/\/)([^#]+)(?:#(.*))?$/.exec(from) ?? [];
  if (inUrl !== undefined && ref !== undefined)
    throw new UsageError(`Unexpected --ref ${ref}, expected only one revision: --from has #${inUrl}`);
  const url = written ?? from;
  const isUrl = /^(?:https?|ssh|git|file):\/\/|^[\w.-]+@[\w.-]+:/.test(url);
  return { url: isUrl ? url : undefined, tag: (inUrl === '' ? undefined : inUrl) ?? ref };
}

/** Reads a folder that is the vendor's package, or that contains pages. */
async function readFolder(folder: string, from: string, path: string): Promise<Source> {
  const found = await readPackageFolder(folder, from);
  return found ?? { kind: 'pages', ...(await readPages(await pagesFolder(folder, path))) };
}

async function readPacked(file: string): Promise<PackageSource> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`File not found: ${file}`);
  const content = await readFile(file).catch((error: unknown) => {
    throw new UsageError(`Cannot read ${file} (${reasonOf(error)})`);
  });
  return packageOf(await readTarball(content, file), file);
}
