import { readPackageFolder } from '../../scripts/commands/refresh/package-files.ts';
import type { SourceFile } from '../../scripts/compiler/read/reference.ts';
import { readUpstream, type Upstream } from '../../scripts/compiler/upstream/upstream.ts';
import { type PackageEdition, packageFolder } from './folders.ts';

/** The files of an edition of the vendor's package. */
export async function packageFiles(edition: PackageEdition): Promise<SourceFile[]> {
  const found = await readPackageFolder(packageFolder(edition), edition);
  if (!found) throw new Error(`${packageFolder(edition)} is not a package`);
  return found.files;
}

const editions = new Map<PackageEdition, Promise<Upstream>>();

/** Reads an edition. The result is cached and shared by tests, so they must not modify it. */
export function upstreamOf(edition: PackageEdition): Promise<Upstream> {
  const known = editions.get(edition) ?? packageFiles(edition).then(readUpstream);
  editions.set(edition, known);
  return known;
}
