import { type Compilation, type CompileOptions, compile } from '../../compiler/compile.ts';
import { type Diagnostic, isError } from '../../compiler/diagnostics/diagnostic.ts';
import type { Reference } from '../../compiler/model/reference.ts';
import { emitTypes } from '../../compiler/output/types/types.ts';
import { printReference } from '../../compiler/print/reference.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { onPages } from '../../compiler/upstream/on-pages.ts';
import { readUpstream } from '../../compiler/upstream/upstream.ts';
import { readPages } from '../shared/files.ts';
import type { Source } from './source.ts';

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
  return editionOf(await readPages(folder), options);
}

/**
 * Compiles an edition that is already read. The facts of the vendor's package are printed as pages first, which have
 * the name and version of the package in place of a folder.
 */
export async function editionOfSource(source: Source, options: CompileOptions): Promise<Edition> {
  if (source.kind === 'pages') return editionOf(source, options);
  const { reference, diagnostics } = readUpstream(source.files);
  const isEmpty = reference.pages.length === 0;
  const texts = isEmpty ? [] : printReference(onPages(reference, `${source.name}@${source.version}`));
  const files = [...texts].map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  return editionOf({ files, diagnostics }, options);
}

async function editionOf(
  { files, diagnostics }: { files: SourceFile[]; diagnostics: Diagnostic[] },
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
