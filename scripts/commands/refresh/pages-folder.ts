import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { UsageError } from '../shared/usage-error.ts';
import { isFolder } from './checkout.ts';

/**
 * The folder `path` in a source of pages. If it does not exist, the source itself, if it contains pages.
 * @throws {UsageError} if there is no such folder, or it is outside of the source
 */
export async function pagesFolder(root: string, path: string): Promise<string> {
  const named = join(root, path);
  if (await isFolder(named)) {
    // A symbolic link in a repository must not point outside of it.
    const inside = relative(await realpath(root), await realpath(named));
    if (inside.startsWith('..') || isAbsolute(inside))
      throw new UsageError(`Unexpected link at ${path}, expected a folder inside the source`);
    return named;
  }
  const hasPages = await stat(join(root, 'schemas.md')).then(
    () => true,
    () => false,
  );
  if (hasPages) return root;
  throw new UsageError(
    `Folder not found in the source: ${path}. Set the folder of the pages with --path, or name a package with lib/schemas/apiInfo.json`,
  );
}
