import type { CompileOptions } from '../../compiler/compile.ts';
import { parseFacts } from './facts.ts';
import { readBeside, type SourcesBesidePages } from './sources.ts';

/** Reads the inputs of a compilation other than the pages. */
export async function readOptions(reference: string, patches: string | undefined): Promise<CompileOptions> {
  return optionsOf(await readBeside(reference, patches));
}

/** The options of a compilation from sources that are already read. */
export function optionsOf({ facts, patches, suppressions }: SourcesBesidePages): CompileOptions {
  return { facts: parseFacts(facts.path, facts.text), patches, ...(suppressions && { suppressions }) };
}
