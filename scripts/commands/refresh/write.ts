import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basename } from '../../compiler/model/file-name.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';

/** Replaces the pages of one edition by those of another. Pages that the other edition does not have are removed. */
export async function replacePages(
  folder: string,
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = new Set(after.map(({ path }) => basename(path)));
  for (const { path, content } of after) await writeFile(join(folder, basename(path)), content);
  for (const { path } of before) if (!names.has(basename(path))) await rm(path, { force: true });
}
