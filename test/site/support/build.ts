import { readPages } from '../../../scripts/command/files.ts';
import { readOptions } from '../../../scripts/command/inputs.ts';
import { defaults } from '../../../scripts/command/sources.ts';
import { compile, type Compilation } from '../../../scripts/compile.ts';
import { bundleSite } from '../../../scripts/docs/bundle.ts';
import { readGuide, readRepository } from '../../../scripts/docs/inputs.ts';
import { buildSite } from '../../../site/build.ts';

/** The project's own reference, compiled as `npm run docs` does. */
export async function compileOwn(): Promise<Compilation> {
  const { files } = await readPages(defaults.reference);
  return compile(files, await readOptions(defaults.reference, undefined));
}

/** The files of the site of a document, by name. */
export async function siteOf({ document, map }: Pick<Compilation, 'document' | 'map'>): Promise<Map<string, string>> {
  return buildSite({ document, map, guide: await readGuide(), repository: await readRepository(), ...(await bundleSite()) });
}
