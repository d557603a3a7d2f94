import { bundleSite } from '../../../scripts/commands/docs/bundle.ts';
import { readGuide, readPicture, readRepository } from '../../../scripts/commands/docs/inputs.ts';
import { readEditions } from '../../../scripts/commands/shared/record-file.ts';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { buildSite, type SiteFiles } from '../../../site/build.ts';
import type { ContextInput } from '../../../site/context.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';

/** The files of a site, by name. Each is made when it is first used. */
export async function siteFiles(
  { document, map }: Pick<Compilation, 'document' | 'map'>,
  more: ContextInput = {},
): Promise<SiteFiles> {
  return buildSite({
    document,
    map,
    ...more,
    guide: await readGuide(),
    repository: await readRepository(),
    picture: await readPicture(),
    ...(await bundleSite()),
  });
}

/** All files of a site as texts. */
export const textsOf = (files: SiteFiles): Map<string, string> =>
  new Map([...files].map(([name, content]) => [name, String(content())]));

/** The single file of a site. */
export const singleFileOf = (files: SiteFiles): string => String(files.get('reference.html')?.());

/** Builds a site, and all its files as texts. */
export const siteOf = async (...input: Parameters<typeof siteFiles>): Promise<Map<string, string>> =>
  textsOf(await siteFiles(...input));

let own: Promise<SiteFiles> | undefined;

/** The site of the project's own reference. It takes seconds, so it is built once and shared by tests. */
export function ownSite(): Promise<SiteFiles> {
  own ??= Promise.all([compileFolder(ownReference), readEditions(ownReference)]).then(([compilation, editions]) =>
    siteFiles(compilation, { editions }),
  );
  return own;
}
