import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notPages } from '../dialect/pages.ts';
import { diagnostic, finding, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../read/reference.ts';

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The pages below a folder. A missing or empty folder and an unreadable file are diagnostics. */
export async function readPages(folder: string): Promise<{ files: SourceFile[]; diagnostics: Diagnostic[] }> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return { files: [], diagnostics: [diagnostic(folder, finding('reference/missing', start, { name: folder }))] };
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md') && !notPages.has(name)).sort();
  if (names.length === 0) return { files: [], diagnostics: [diagnostic(folder, finding('reference/empty', start, { name: folder }))] };
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const path = join(folder, name).replaceAll('\\', '/');
    try {
      files.push({ path, content: await readFile(path) });
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      diagnostics.push(diagnostic(path, finding('page/unreadable', start, { reason })));
    }
  }
  return { files, diagnostics };
}

/**
 * Writes all files of a folder or none: each is written beside its target first, and only when
 * all are there do they take their places. What fails before that leaves the folder as it was.
 */
export async function writeTogether(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const token = randomUUID();
  const staged = [...files].map(([name, content]) => ({ content, target: join(folder, name), temporary: join(folder, `.${name}.${token}`) }));
  try {
    for (const { temporary, content } of staged) await writeFile(temporary, content);
    for (const { temporary, target } of staged) await rename(temporary, target);
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
  }
}
