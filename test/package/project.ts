import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runNode } from '../support/run-command.ts';

/** Not `dist`, which somebody may be using. */
const built = 'node_modules/.cache/losant-openapi/package';

/** Builds and packs the package, and returns a new project with these files in which the tarball is installed. */
export async function projectWithPackage(files: Readonly<Record<string, string>>): Promise<string> {
  const { code, stderr } = await runNode(['scripts/start.mjs', 'package', '--out', built]);
  if (code !== 0) throw new Error(stderr);
  const project = await mkdtemp(join(tmpdir(), 'losant-openapi-package-'));
  const installed = join(project, 'node_modules/losant-openapi');
  await mkdir(installed, { recursive: true });
  const pack = ['pack', `./${built}`, '--pack-destination', project, '--silent'];
  const tarball = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(project, tarball), '-C', installed, '--strip-components=1']);
  const manifest: { dependencies: object } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies))
    await symlink(resolve('node_modules', name), join(project, 'node_modules', name), 'dir');
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
  return project;
}
