import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompileOptions } from '../compile.ts';
import type { PatchFile } from '../patch/overlay.ts';
import { readFacts } from './facts.ts';
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

/**
 * Everything that a compilation takes beside the pages. Patches and suppressions of the project
 * are for its own reference; another reference gets the patches that are named for it.
 */
export async function readOptions(reference: string, patches: string | undefined): Promise<CompileOptions> {
  const own = reference === defaults.reference;
  const folder = patches ?? (own ? defaults.patches : 'none');
  const suppressions = own ? await readFile(defaults.suppressions, 'utf8').catch(() => undefined) : undefined;
  return {
    facts: await readFacts(defaults.document),
    patches: folder === 'none' ? [] : await readPatches(folder, patches !== undefined),
    ...(suppressions === undefined ? {} : { suppressions: { path: defaults.suppressions, text: suppressions } }),
  };
}

/** The overlays of a folder, by name. A folder that somebody named has to be there. */
async function readPatches(folder: string, named: boolean): Promise<PatchFile[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names && named) throw new UsageError(`Unexpected missing folder ${folder}, expected patches (or --patches none)`);
  const files = (names ?? []).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(files.map(async (name) => ({ path: join(folder, name), text: await readPatch(join(folder, name)) })));
}

async function readPatch(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`Unexpected failure to read ${path} (${reasonOf(error)}), expected a file`);
  });
}
