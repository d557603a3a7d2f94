import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { readEditions } from '../../../scripts/commands/shared/record-file.ts';
import type { OpenAPI } from '../../../scripts/compiler/openapi/openapi.ts';
import type { SourceMap } from '../../../scripts/compiler/output/source-map.ts';
import { launch } from '../../support/chromium.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';
import { singleFileOf, siteFiles } from './build.ts';
import { operationIds } from './operation-ids.ts';
import { partOf } from './part-of.ts';

/** The site in a folder and a browser, available while the tests of a suite run. */
export interface Served {
  browser: Browser;
  /** `file://…/reference.html` */
  index: string;
  document: OpenAPI;
  map: SourceMap;
}

/** Of the project's own reference, the resources that the tests in a browser open: a site of all loads slowly. */
const resources = [
  'dataTableRows',
  'device',
  'deviceRecipe',
  'deviceRecipes',
  'devices',
  'event',
  'experienceEndpoint',
  'file',
  'flowVersion',
];

let part: Promise<{ file: string; document: OpenAPI; map: SourceMap }> | undefined;

async function buildPart(): Promise<{ file: string; document: OpenAPI; map: SourceMap }> {
  const { document: whole, map } = await compileFolder(ownReference);
  const ids = operationIds(whole).filter((id) => resources.some((name) => id.startsWith(`${name}.`)));
  const document = partOf(whole, ids);
  const editions = await readEditions(ownReference);
  return { file: singleFileOf(await siteFiles({ document, map }, { editions })), document, map };
}

/** Builds the site of a part of the project's own reference before the tests of a suite. */
export function useSite(): () => Served {
  let served: Served | undefined;
  let folder = '';

  beforeAll(async () => {
    part ??= buildPart();
    const { file, document, map } = await part;
    folder = await mkdtemp(join(tmpdir(), 'losant-openapi-site-'));
    const path = join(folder, 'reference.html');
    await writeFile(path, file);
    served = { browser: await launch(), index: pathToFileURL(path).href, document, map };
  });

  afterAll(async () => {
    await Promise.all([served?.browser.close(), rm(folder, { recursive: true, force: true })]);
  });

  return () => {
    if (!served) throw new Error('The site is served while tests run, not before');
    return served;
  };
}

/** The ids of the visible views. */
export const shownViews = (page: Page): Promise<string[]> =>
  page.locator('.view.shown').evaluateAll((views) => views.map(({ id }) => id));
