import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Diagnostic, diagnostic, fault } from '../../compiler/diagnostics/diagnostic.ts';
import { markdownEndings, notPages, pageEnding } from '../../compiler/dialect/pages.ts';
import { startOfPage } from '../../compiler/model/place.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { reasonOf } from './reason.ts';

/**
 * Reads the pages in a folder and its subfolders. A missing or empty folder, or an unreadable file,
 * is a diagnostic.
 */
export async function readPages(folder: string): Promise<{ files: SourceFile[]; diagnostics: Diagnostic[] }> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory())
    return { files: [], diagnostics: [diagnostic(folder, fault('reference/missing', startOfPage, { name: folder }))] };
  const entries = await readdir(folder, { recursive: true }).catch(reasonOf);
  if (typeof entries === 'string')
    return { files: [], diagnostics: [diagnostic(folder, fault('page/unreadable', startOfPage, { reason: entries }))] };
  const names = entries.filter((name) => markdownEndings.test(name) && !notPages.has(basename(name))).sort();
  if (names.length === 0)
    return { files: [], diagnostics: [diagnostic(folder, fault('reference/empty', startOfPage, { name: folder }))] };
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const path = join(folder, name).replaceAll('\\', '/');
    if (!name.endsWith(pageEnding)) {
      diagnostics.push(diagnostic(path, fault('page/ending', startOfPage, { actual: extname(name) })));
      continue;
    }
    try {
      files.push({ path, content: await readFile(path) });
    } catch (error) {
      diagnostics.push(diagnostic(path, fault('page/unreadable', startOfPage, { reason: reasonOf(error) })));
    }
  }
  return { files, diagnostics };
}
