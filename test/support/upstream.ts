import { existsSync } from 'node:fs';
import { describe } from 'vitest';
import { readPackageFolder } from '../../scripts/commands/refresh/package-files.ts';
import type { SourceFile } from '../../scripts/compiler/read/reference.ts';

/** Editions of the vendor's package, oldest first. They are next to the checkout, not in it. */
export const packages = ['v4.0.0', 'v4.1.4', 'v4.2.0'] as const;

export type PackageEdition = (typeof packages)[number];

export const packageFolder = (edition: PackageEdition): string => `../shared/upstream/${edition}`;

/** The files of an edition. */
export async function packageFiles(edition: PackageEdition): Promise<SourceFile[]> {
  const found = await readPackageFolder(packageFolder(edition), edition);
  if (!found) throw new Error(`${packageFolder(edition)} is not a package`);
  return found.files;
}

const hasPackages = existsSync(packageFolder('v4.2.0'));

/** Defines a suite that needs the vendor's packages; reported as skipped if they are missing. */
export function describeWithPackages(name: string, suite: () => void): void {
  if (!hasPackages) process.stderr.write(`skipped: “${name}” needs ../shared/upstream\n`);
  describe.skipIf(!hasPackages)(name, suite);
}
