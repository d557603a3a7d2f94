import { readFileSync } from 'node:fs';
import { access, constants, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic, finding } from '../../compiler/diagnostics/diagnostic.ts';
import { notPages } from '../../compiler/dialect/pages.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { reasonOf } from './reason.ts';

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Pages of more bytes together are read one by one. */
export const mostInMemory = 32_000_000;

/** The pages below a folder, in memory. A missing or empty folder and an unreadable file are diagnostics. */
export const readPages = (folder: string): Promise<{ files: SourceFile[]; diagnostics: Diagnostic[] }> =>
  pagesBelow(folder, inMemory);

/** The same; those of a large reference are read when they are asked for. */
export async function findPages(
  folder: string,
): Promise<{ files: SourceFile[]; diagnostics: Diagnostic[]; isLarge: boolean }> {
  let size = 0;
  const found = await pagesBelow(folder, async (path) => {
    if (size > mostInMemory) {
      await access(path, constants.R_OK);
      return onDisk(path);
    }
    const file = await inMemory(path);
    size += file.content.length;
    return file;
  });
  const isLarge = size > mostInMemory;
  return { ...found, files: isLarge ? found.files.map(({ path }) => onDisk(path)) : found.files, isLarge };
}

const inMemory = async (path: string): Promise<SourceFile> => ({ path, content: await readFile(path) });

const onDisk = (path: string): SourceFile => ({
  path,
  get content() {
    return readFileSync(path);
  },
});

async function pagesBelow(
  folder: string,
  read: (path: string) => Promise<SourceFile>,
): Promise<{ files: SourceFile[]; diagnostics: Diagnostic[] }> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory())
    return { files: [], diagnostics: [diagnostic(folder, finding('reference/missing', start, { name: folder }))] };
  const entries = await readdir(folder, { recursive: true }).catch(reasonOf);
  if (typeof entries === 'string')
    return { files: [], diagnostics: [diagnostic(folder, finding('page/unreadable', start, { reason: entries }))] };
  const names = entries.filter((name) => name.endsWith('.md') && !notPages.has(name)).sort();
  if (names.length === 0)
    return { files: [], diagnostics: [diagnostic(folder, finding('reference/empty', start, { name: folder }))] };
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const path = join(folder, name).replaceAll('\\', '/');
    try {
      files.push(await read(path));
    } catch (error) {
      diagnostics.push(diagnostic(path, finding('page/unreadable', start, { reason: reasonOf(error) })));
    }
  }
  return { files, diagnostics };
}
