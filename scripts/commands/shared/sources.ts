import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SuppressionFile } from '../../compiler/check/index.ts';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import type { PatchFile } from '../../compiler/patch/overlay.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { hash } from '../cache/store.ts';
import { readPages } from './files.ts';
import { reasonOf } from './reason.ts';
import { UsageError } from './usage-error.ts';

/** The default paths of sources and output. */
export const defaults = {
  reference: 'spec/reference',
  patches: 'spec/patches',
  suppressions: 'spec/suppressions.yaml',
  document: 'spec/document.yaml',
  out: 'generated',
} as const;

/** The contents of all files that a compilation needs. */
export interface Sources {
  pages: SourceFile[];
  /** Pages that could not be read. */
  diagnostics: Diagnostic[];
  facts: { path: string; text: string };
  patches: PatchFile[];
  suppressions: SuppressionFile | undefined;
}

export type SourcesBesidePages = Omit<Sources, 'pages' | 'diagnostics'>;

/**
 * Reads all sources. The project's patches and suppressions apply only to its own reference. For
 * another reference, there are no suppressions, and only the patches that are given.
 * @throws {UsageError} if a file or a given folder cannot be read
 */
export async function readSources(reference: string, patches: string | undefined): Promise<Sources> {
  const { files, diagnostics } = await readPages(reference);
  return { pages: files, diagnostics, ...(await readBeside(reference, patches)) };
}

/** Reads the sources other than the pages. */
export async function readBeside(reference: string, patches: string | undefined): Promise<SourcesBesidePages> {
  const own = reference === defaults.reference;
  const folder = patches ?? (own ? defaults.patches : 'none');
  const suppressions = own ? await readFile(defaults.suppressions, 'utf8').catch(() => undefined) : undefined;
  const facts = await readFile(defaults.document, 'utf8').catch(() => {
    throw new UsageError(`File not found: ${defaults.document}. It states the title and version of the document`);
  });
  return {
    facts: { path: defaults.document, text: facts },
    patches: folder === 'none' ? [] : await readPatches(folder, patches !== undefined),
    suppressions: suppressions === undefined ? undefined : { path: defaults.suppressions, text: suppressions },
  };
}

/** Reads the overlays of a folder, sorted by name. `named`: the user gave the folder, so it has to exist. */
async function readPatches(folder: string, named: boolean): Promise<PatchFile[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names && named) throw new UsageError(`Folder not found: ${folder}. Use --patches none for no patches`);
  const files = (names ?? []).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(
    files.map(async (name) => ({ path: join(folder, name), text: await readPatch(join(folder, name)) })),
  );
}

async function readPatch(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`Cannot read ${path} (${reasonOf(error)})`);
  });
}

/** The hash of the names and contents of all sources. The same sources give the same compilation. */
export function hashOf({ pages, diagnostics, facts, patches, suppressions }: Sources): string {
  const texts = [facts, ...patches, ...(suppressions ? [suppressions] : [])].flatMap(({ path, text }) => [path, text]);
  return hash(
    JSON.stringify(diagnostics),
    String(pages.length),
    ...pages.flatMap(({ path, content }) => [path, content]),
    ...texts,
  );
}
