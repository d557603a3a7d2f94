import type { SiteInput } from '../../../site/build.ts';
import type { Compilation } from '../../compiler/compile.ts';
import { readEditions } from '../shared/record-file.ts';
import { defaults } from '../shared/sources.ts';
import { readGuide, readPicture, readRepository } from './inputs.ts';
import { problemsOf } from './problems.ts';

/**
 * Reads what the site of a reference needs beside its bundles.
 * @param reference the folder of the pages, beside which the record of editions is
 */
export async function readSiteInput(
  { document, map, diagnostics }: Pick<Compilation, 'document' | 'map' | 'diagnostics'>,
  reference: string,
): Promise<Omit<SiteInput, 'script' | 'style'>> {
  const [guide, repository, editions, picture] = await Promise.all([
    readGuide(),
    // The pages of another reference are not in this repository.
    reference === defaults.reference ? readRepository() : undefined,
    readEditions(reference),
    readPicture(),
  ]);
  return { document, map, guide, repository, editions, problems: problemsOf(diagnostics), picture };
}
