import { type Compilation, type CompileOptions, compile } from '../../compiler/compile.ts';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import type { Reference } from '../../compiler/model/reference.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { readPages } from '../shared/files.ts';

/** One edition of the pages, read and compiled for comparison. */
export interface Edition {
  files: SourceFile[];
  reference: Reference;
  compilation: Compilation;
  /** The diagnostics of reading the folder and of compiling. */
  diagnostics: Diagnostic[];
}

/** Reads and compiles a folder. */
export async function readEdition(folder: string, options: CompileOptions): Promise<Edition> {
  const { files, diagnostics } = await readPages(folder);
  return editionOf({ files }, diagnostics, options);
}

/** Compiles pages that are already read. `diagnostics`: those of reading them. */
export async function editionOf(
  { files }: { files: SourceFile[] },
  diagnostics: readonly Diagnostic[],
  options: CompileOptions,
): Promise<Edition> {
  const compilation = compile(files, options);
  return {
    files,
    reference: compilation.reference,
    compilation,
    diagnostics: [...diagnostics, ...compilation.diagnostics],
  };
}
