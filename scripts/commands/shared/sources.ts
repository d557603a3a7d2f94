import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SuppressionFile } from '../../compiler/check/index.ts';
import type { CorrectionFile } from '../../compiler/correct/corrections.ts';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import type { PatchFile } from '../../compiler/patch/overlay.ts';
import { decode } from '../../compiler/read/decode.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { hash } from '../cache/store.ts';
import { readPages } from './files.ts';
import { reasonOf } from './reason.ts';
import { readRecord } from './record-file.ts';
import { UsageError } from './usage-error.ts';

/** The default paths of sources and output. */
export const defaults = {
  reference: 'spec/reference',
  corrections: 'spec/corrections.yaml',
  patches: 'spec/patches',
  upstreamCorrections: 'spec/upstream-corrections.yaml',
  suppressions: 'spec/suppressions.yaml',
  document: 'spec/document.yaml',
  out: 'generated',
} as const;

/** The options that select the sources. Patches and corrections can be `none`. */
export interface SourceSelection {
  reference: string;
  patches?: string;
  corrections?: string;
}

/** The contents of all files that a compilation needs. */
export interface Sources {
  pages: SourceFile[];
  /** Pages that could not be read. */
  diagnostics: Diagnostic[];
  /** `edition`: the version of upstream that was merged last. */
  facts: { path: string; text: string; edition: string | undefined };
  corrections: CorrectionFile | undefined;
  patches: PatchFile[];
  suppressions: SuppressionFile | undefined;
}

export type SourcesBesidePages = Omit<Sources, 'pages' | 'diagnostics'>;

/**
 * Reads all sources. The project's corrections, patches and suppressions apply only to its own reference.
 * For another reference, there are no suppressions, and only the corrections and patches that are given.
 * @throws {UsageError} if a given file or folder cannot be read
 */
export async function readSources(selection: SourceSelection): Promise<Sources> {
  const { files, diagnostics } = await readPages(selection.reference);
  return { pages: files, diagnostics, ...(await readBeside(selection)) };
}

/** Reads the sources other than the pages. */
export async function readBeside({ reference, patches, corrections }: SourceSelection): Promise<SourcesBesidePages> {
  const own = reference === defaults.reference;
  const folder = patches ?? (own ? defaults.patches : 'none');
  const facts = await readText(defaults.document, '. It states the title of the document');
  const record = await readRecord(defaults.reference);
  return {
    facts: { path: defaults.document, text: facts, edition: record?.version || undefined },
    patches: folder === 'none' ? [] : await readPatches(folder, patches !== undefined),
    corrections:
      corrections === undefined
        ? own
          ? await readIfThere(defaults.corrections)
          : undefined
        : await readCorrections(corrections),
    suppressions: own ? await readIfThere(defaults.suppressions) : undefined,
  };
}

/** Reads a file that does not have to exist. */
async function readIfThere(path: string): Promise<{ path: string; text: string } | undefined> {
  const isThere = await access(path).then(
    () => true,
    (error: unknown) => reasonOf(error) !== 'ENOENT',
  );
  return isThere ? { path, text: await readText(path) } : undefined;
}

/** Reads the corrections that the user gave. */
async function readCorrections(path: string): Promise<CorrectionFile | undefined> {
  if (path === 'none') return undefined;
  return { path, text: await readText(path, '. Use --corrections none for no corrections') };
}

/** Reads our corrections of upstream's facts: those of the project apply to its own reference. */
export async function readOverlayFile({
  reference,
  upstreamCorrections: path,
}: SourceSelection & { upstreamCorrections?: string }): Promise<PatchFile | undefined> {
  if (path === 'none') return undefined;
  if (path === undefined)
    return reference === defaults.reference ? readIfThere(defaults.upstreamCorrections) : undefined;
  return { path, text: await readText(path, '. Use --upstream-corrections none for no corrections') };
}

/** Reads the overlays of a folder, sorted by name. `named`: the user gave the folder, so it has to exist. */
async function readPatches(folder: string, named: boolean): Promise<PatchFile[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names && named) throw new UsageError(`Folder not found: ${folder}. Use --patches none for no patches`);
  const files = (names ?? []).filter((name) => /\.ya?ml$/i.test(name)).sort();
  return Promise.all(
    files.map(async (name) => ({ path: join(folder, name), text: await readText(join(folder, name)) })),
  );
}

/** Reads a text in UTF-8. `advice` is added to the message if the file cannot be read. */
async function readText(path: string, advice = ''): Promise<string> {
  const content = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`Cannot read ${path} (${reasonOf(error)})${advice}`);
  });
  const text = decode(content);
  if (typeof text === 'number') throw new UsageError(`Cannot read ${path} (the byte at offset ${text} is not UTF-8)`);
  return text;
}

/** The hash of the names and contents of all sources. The same sources give the same compilation. */
export function hashOf({ pages, ...others }: Sources): string {
  return hash(JSON.stringify(others), ...pages.flatMap(({ path, content }) => [path, content]));
}
