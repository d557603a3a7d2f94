import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SuppressionFile } from '../../compiler/check/index.ts';
import type { CorrectionFile } from '../../compiler/correct/corrections.ts';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import type { GuaranteeFile } from '../../compiler/guarantees/rules.ts';
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
  guarantees: 'spec/guarantees.yaml',
  upstreamCorrections: 'spec/upstream-corrections.yaml',
  suppressions: 'spec/suppressions.yaml',
  document: 'spec/document.yaml',
  out: 'generated',
} as const;

/** The options that select the sources. All except for the reference can be `none`. */
export interface SourceSelection {
  reference: string;
  patches?: string;
  corrections?: string;
  guarantees?: string;
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
  guarantees: GuaranteeFile | undefined;
  suppressions: SuppressionFile | undefined;
}

export type SourcesBesidePages = Omit<Sources, 'pages' | 'diagnostics'>;

/**
 * Reads all sources. The project's corrections, patches, guarantees and suppressions apply only to its own reference.
 * For another reference, there are no suppressions, and of the others only those that are given.
 * @throws {UsageError} if a given file or folder cannot be read
 */
export async function readSources(selection: SourceSelection): Promise<Sources> {
  const { files, diagnostics } = await readPages(selection.reference);
  return { pages: files, diagnostics, ...(await readBeside(selection)) };
}

/** Reads the sources other than the pages. */
export async function readBeside(selection: SourceSelection): Promise<SourcesBesidePages> {
  const { reference, patches } = selection;
  const own = reference === defaults.reference;
  const folder = patches ?? (own ? defaults.patches : 'none');
  const facts = await readText(defaults.document, '. It states the title of the document');
  const record = await readRecord(defaults.reference);
  return {
    facts: { path: defaults.document, text: facts, edition: record?.version || undefined },
    patches: folder === 'none' ? [] : await readPatches(folder, patches !== undefined),
    corrections: await readSelected(selection, 'corrections'),
    guarantees: await readSelected(selection, 'guarantees'),
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

/** The options that select one file, with the words of a message. */
const fileOptions = {
  corrections: { option: '--corrections', none: 'corrections' },
  guarantees: { option: '--guarantees', none: 'guarantees' },
  upstreamCorrections: { option: '--upstream-corrections', none: 'corrections' },
} as const;

/** Reads the file that an option selects. The project's own files apply to its own reference. */
async function readSelected<K extends keyof typeof fileOptions>(
  selection: { reference: string } & Partial<Record<K, string>>,
  key: K,
): Promise<{ path: string; text: string } | undefined> {
  const path: string | undefined = selection[key];
  if (path === 'none') return undefined;
  if (path === undefined) return selection.reference === defaults.reference ? readIfThere(defaults[key]) : undefined;
  const { option, none } = fileOptions[key];
  return { path, text: await readText(path, `. Use ${option} none for no ${none}`) };
}

/** Reads our corrections of upstream's facts: those of the project apply to its own reference. */
export const readOverlayFile = (
  selection: SourceSelection & { upstreamCorrections?: string },
): Promise<PatchFile | undefined> => readSelected(selection, 'upstreamCorrections');

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
