import { type Compilation, type CompileOptions, compile } from '../../compiler/compile.ts';
import { type Diagnostic, isError } from '../../compiler/diagnostics/diagnostic.ts';
import type { Reference } from '../../compiler/model/reference.ts';
import { emitTypes } from '../../compiler/output/types/types.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { readPages } from '../shared/files.ts';

/** One edition of the pages, read and compiled for comparison. */
export interface Edition {
  files: SourceFile[];
  reference: Reference;
  compilation: Compilation;
  /** The diagnostics of reading the folder and of compiling. */
  diagnostics: Diagnostic[];
  types: string;
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
  const broken = [...diagnostics, ...compilation.diagnostics].some(isError);
  return {
    files,
    reference: compilation.reference,
    compilation,
    diagnostics: [...diagnostics, ...compilation.diagnostics],
    // A document with errors can contain unresolved references, for which openapi-typescript fails.
    types: broken ? '' : await emitTypes(compilation.document),
  };
}
