import { type CompileOptions, compile } from '../../../compiler/compile.ts';
import type { Diagnostic } from '../../../compiler/diagnostics/diagnostic.ts';
import type { Reference } from '../../../compiler/model/reference.ts';
import type { PatchFile } from '../../../compiler/patch/overlay.ts';
import { correctPackage } from '../../../compiler/upstream/correct-package.ts';
import { readUpstream } from '../../../compiler/upstream/upstream.ts';
import type { Source } from '../source.ts';

/** An edition of upstream, as a model like that of pages. */
export interface Theirs {
  reference: Reference;
  diagnostics: readonly Diagnostic[];
  /** The version of a package; empty for pages, which state none. */
  version: string;
}

/**
 * Reads the facts of a source: of pages by compiling them, since what has errors must not count as removed. `overlay`:
 * our corrections of a package.
 */
export function theirsOf(source: Source, overlay: PatchFile | undefined, options: CompileOptions): Theirs {
  if (source.kind === 'pages') {
    const { reference, diagnostics } = compile(source.files, { facts: options.facts });
    return { reference, diagnostics: [...source.diagnostics, ...diagnostics], version: '' };
  }
  const corrected = correctPackage(source.files, overlay);
  const { reference, diagnostics } = readUpstream(corrected.files);
  return { reference, diagnostics: [...corrected.diagnostics, ...diagnostics], version: source.version };
}

/** The name of a source in the record: `npm:losant-rest` for the package, wherever it was read from. */
export const sourceName = (source: Source, from: string): string =>
  source.kind === 'package' ? `npm:${source.name}` : from;
