import { bundleSite } from '../../../scripts/commands/docs/bundle.ts';
import { readGuide, readRepository } from '../../../scripts/commands/docs/inputs.ts';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { buildSite } from '../../../site/build.ts';

/** Builds the files of the site, by name. */
export async function siteOf({ document, map }: Pick<Compilation, 'document' | 'map'>): Promise<Map<string, string>> {
  return buildSite({
    document,
    map,
    guide: await readGuide(),
    repository: await readRepository(),
    ...(await bundleSite()),
  });
}
