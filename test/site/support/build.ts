import { bundleSite } from '../../../scripts/commands/docs/bundle.ts';
import { readGuide, readPicture, readRepository } from '../../../scripts/commands/docs/inputs.ts';
import { readEditions } from '../../../scripts/commands/shared/record-file.ts';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { buildSite } from '../../../site/build.ts';
import type { ContextInput } from '../../../site/context.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';

/** Builds the files of the site, by name. */
export async function siteOf(
  { document, map }: Pick<Compilation, 'document' | 'map'>,
  more: ContextInput = {},
): Promise<Map<string, string>> {
  const files = buildSite({
    document,
    map,
    ...more,
    guide: await readGuide(),
    repository: await readRepository(),
    picture: await readPicture(),
    ...(await bundleSite()),
  });
  return new Map([...files].map(([name, content]) => [name, String(content())]));
}

let own: Promise<Map<string, string>> | undefined;

/** The site of the project's own reference. It takes seconds, so it is built once and shared by tests, which must not modify it. */
export function ownSite(): Promise<Map<string, string>> {
  own ??= Promise.all([compileFolder(ownReference), readEditions(ownReference)]).then(([compilation, editions]) =>
    siteOf(compilation, { editions }),
  );
  return own;
}
