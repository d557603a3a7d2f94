import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Creates a temporary folder with files; it is removed after the test. */
export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'losant-openapi-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Creates a temporary folder of pages in a folder of its own, since a merge writes its record beside the pages. */
export async function temporaryReference(pages: Readonly<Record<string, string>>): Promise<string> {
  const within = Object.entries(pages).map(([name, text]) => [`reference/${name}`, text]);
  return join(await temporaryFolder(Object.fromEntries(within)), 'reference');
}
