import { type CompileOptions, compile } from '../../../compiler/compile.ts';
import type { Diagnostic } from '../../../compiler/diagnostics/diagnostic.ts';
import type { Edition } from '../../../compiler/merge/merge-reference.ts';
import type { Reference } from '../../../compiler/model/reference.ts';
import type { PatchFile } from '../../../compiler/patch/overlay.ts';
import { correctPackage } from '../../../compiler/upstream/correct-package.ts';
import { readUpstream } from '../../../compiler/upstream/upstream.ts';
import type { Source } from '../source.ts';

/** An edition of upstream, as a model like that of pages. */
export interface Theirs {
  reference: Reference;
  diagnostics: readonly Diagnostic[];
  /** `date`: the day of its publication, if the source states it. */
  edition: Edition & { date?: string | undefined };
}

/**
 * Reads the facts of a source: of pages by compiling them, since what has errors must not count as removed. `from`: the
 * source as the user names it. `overlay`: our corrections of a package. Pages state no version.
 */
export function theirsOf(
  source: Source,
  from: string,
  overlay: PatchFile | undefined,
  options: CompileOptions,
): Theirs {
  if (source.kind === 'pages') {
    const { reference, diagnostics } = compile(source.files, { facts: options.facts });
    const edition = { source: from, version: '', bodies: {} };
    return { reference, diagnostics: [...source.diagnostics, ...diagnostics], edition };
  }
  const corrected = correctPackage(source.files, overlay);
  const { reference, diagnostics, bodies } = readUpstream(corrected.files);
  // Wherever a package was read from, its name and version say which edition it is.
  const edition = { source: `npm:${source.name}`, version: source.version, date: source.date, bodies };
  return { reference, diagnostics: [...corrected.diagnostics, ...diagnostics], edition };
}
