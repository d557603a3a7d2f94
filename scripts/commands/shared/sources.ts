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

/** Where the project keeps what people write. */
export const defaults = {
  reference: 'spec/reference',
  patches: 'spec/patches',
  suppressions: 'spec/suppressions.yaml',
  document: 'spec/document.yaml',
  out: 'generated',
} as const;

/** Everything that a compilation is made from, as it stands on disk. */
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
 * Reads everything that a compilation takes. Patches and suppressions of the project are for
 * its own reference; another reference gets the patches that are named for it.
 */
export async function readSources(reference: string, patches: string | undefined): Promise<Sources> {
  const { files, diagnostics } = await readPages(reference);
  return { pages: files, diagnostics, ...(await readBeside(reference, patches)) };
}

/** What a compilation takes beside the pages. */
export async function readBeside(reference: string, patches: string | undefined): Promise<SourcesBesidePages> {
  const own = reference === defaults.reference;
  const folder = patches ?? (own ? defaults.patches : 'none');
  const suppressions = own ? await readFile(defaults.suppressions, 'utf8').catch(() => undefined) : undefined;
  const facts = await readFile(defaults.document, 'utf8').catch(() => {
    throw new UsageError(`Unexpected missing file ${defaults.document}, expected title and version of the document`);
  });
  return {
    facts: { path: defaults.document, text: facts },
    patches: folder === 'none' ? [] : await readPatches(folder, patches !== undefined),
    suppressions: suppressions === undefined ? undefined : { path: defaults.suppressions, text: suppressions },
  };
}

/** The overlays of a folder, by name. A folder that somebody named has to be there. */
async function readPatches(folder: string, named: boolean): Promise<PatchFile[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names && named)
    throw new UsageError(`Unexpected missing folder ${folder}, expected patches (or --patches none)`);
  const files = (names ?? []).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(
    files.map(async (name) => ({ path: join(folder, name), text: await readPatch(join(folder, name)) })),
  );
}

async function readPatch(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`Unexpected failure to read ${path} (${reasonOf(error)}), expected a file`);
  });
}

/** One hash of all sources: names and contents. The same sources give the same compilation. */
export function hashOf({ pages, diagnostics, facts, patches, suppressions }: Sources): string {
  const texts = [facts, ...patches, ...(suppressions ? [suppressions] : [])].flatMap(({ path, text }) => [path, text]);
  return hash(
    JSON.stringify(diagnostics),
    String(pages.length),
    ...pages.flatMap(({ path, content }) => [path, content]),
    ...texts,
  );
}
