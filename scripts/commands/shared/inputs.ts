import type { CompileOptions } from '../../compiler/compile.ts';
import { parseFacts } from './facts.ts';
import { readBeside, type SourceSelection, type SourcesBesidePages } from './sources.ts';

/** Reads the inputs of a compilation other than the pages. */
export async function readOptions(selection: SourceSelection): Promise<CompileOptions> {
  return optionsOf(await readBeside(selection));
}

/** The options of a compilation from sources that are already read. */
export function optionsOf(sources: SourcesBesidePages): CompileOptions {
  const { facts, corrections, patches, guarantees, suppressions } = sources;
  return {
    facts: parseFacts(facts.path, facts.text, facts.edition),
    ...(corrections && { corrections }),
    patches,
    ...(guarantees && { guarantees }),
    ...(suppressions && { suppressions }),
  };
}
