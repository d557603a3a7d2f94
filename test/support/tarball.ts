import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** Packs files as npm does, and returns the path of the tarball, which is removed after the test. */
export async function tarballOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const inside = Object.fromEntries(Object.entries(files).map(([path, content]) => [`package/${path}`, content]));
  const folder = await temporaryFolder(inside);
  execFileSync('tar', ['--format=pax', '-czf', 'package.tgz', 'package'], { cwd: folder });
  return join(folder, 'package.tgz');
}
