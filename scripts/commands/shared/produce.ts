import { type Compilation, compile } from '../../compiler/compile.ts';
import { artefacts, type Moment } from '../../compiler/output/artefacts.ts';
import { optionsOf } from './inputs.ts';
import type { Sources } from './sources.ts';
import { step } from './steps.ts';

/** Compiles the sources. The diagnostics include those of reading the files. */
export function compileSources(sources: Sources): Promise<Compilation> {
  return step('Compile', () => {
    const compilation = compile(sources.pages, optionsOf(sources));
    compilation.diagnostics.unshift(...sources.diagnostics);
    return compilation;
  });
}

/** The texts of the artefacts that are written at given moments, by file name. */
export async function artefactTexts(
  compilation: Compilation,
  ...moments: readonly Moment[]
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, written, from } of artefacts) {
    if (!moments.includes(written)) continue;
    const text = (): string | Promise<string> => from(compilation);
    texts.set(name, await (written === 'last' ? step(`Write ${name}`, text) : text()));
  }
  return texts;
}
