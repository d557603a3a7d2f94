import { readPages } from '../../scripts/command/files.ts';
import { readOptions } from '../../scripts/command/inputs.ts';
import { compile, type Compilation } from '../../scripts/compile.ts';
import type { SourceFile } from '../../scripts/read/reference.ts';

const compilations = new Map<string, Promise<Compilation>>();

/** The pages of a folder; a folder that cannot be read fails the test. */
export async function pagesOf(folder: string): Promise<SourceFile[]> {
  const { files, diagnostics } = await readPages(folder);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return files;
}

/** A whole folder compiled as the command does, once for each test file that asks for it. */
export function compileFolder(folder: string): Promise<Compilation> {
  const known = compilations.get(folder);
  if (known) return known;
  const compilation = compileNow(folder);
  compilations.set(folder, compilation);
  return compilation;
}

async function compileNow(folder: string): Promise<Compilation> {
  return compile(await pagesOf(folder), await readOptions(folder, undefined));
}
