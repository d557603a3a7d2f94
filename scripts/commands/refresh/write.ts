import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basename } from '../../compiler/model/file-name.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';

/** Puts the pages of an edition in the place of those of another; pages that are gone are removed. */
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
