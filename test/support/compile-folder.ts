import { readPages } from '../../scripts/commands/shared/files.ts';
import { readOptions } from '../../scripts/commands/shared/inputs.ts';
import type { SourceSelection } from '../../scripts/commands/shared/sources.ts';
import { type Compilation, compile } from '../../scripts/compiler/compile.ts';
import type { SourceFile } from '../../scripts/compiler/read/reference.ts';

const compilations = new Map<string, Promise<Compilation>>();

/** Reads the pages of a folder; fails the test if the folder cannot be read. */
export async function pagesOf(folder: string): Promise<SourceFile[]> {
  const { files, diagnostics } = await readPages(folder);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return files;
}

/**
 * Compiles a folder as the command does, with the given patches and corrections. The result is cached and shared by
 * tests, so they must not modify it.
 */
export function compileFolder(
  reference: string,
  others: Omit<SourceSelection, 'reference'> = {},
): Promise<Compilation> {
  const selection = { reference, ...others };
  const key = JSON.stringify(selection);
  const known = compilations.get(key);
  if (known) return known;
  const compilation = compileNow(selection);
  compilations.set(key, compilation);
  return compilation;
}

async function compileNow(selection: SourceSelection): Promise<Compilation> {
  return compile(await pagesOf(selection.reference), await readOptions(selection));
}
