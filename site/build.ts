import type { OpenAPI } from '../scripts/compiler/openapi/openapi.ts';
import type { SourceMap } from '../scripts/compiler/output/source-map.ts';
import { toYaml } from '../scripts/compiler/output/yaml.ts';
import { changesViews } from './changes/pages.ts';
import { type ContextInput, createContext } from './context.ts';
import type { Guide } from './guide/pages.ts';
import { buildModel } from './model/build.ts';
import { guideViews } from './page/guide.ts';
import { resourcePage } from './page/resource.ts';
import { shell } from './page/shell.ts';
import { startPage } from './page/start.ts';
import { uniqueIds } from './page/unique-ids.ts';
import { schemaIndex, schemaPage } from './schema/page.ts';
import { buildIndex } from './search/build.ts';
import { llmsText } from './text/llms.ts';
import { operationMarkdown } from './text/operation.ts';

/** The inputs of the site. */
export interface SiteInput extends ContextInput {
  document: OpenAPI;
  map: SourceMap;
  /** The pages of the guide, except the one that is generated from the reference. */
  guide: Omit<Guide, 'overview'>;
  /** Bundles of `site/browser` and `site/style`. */
  script: string;
  style: string;
}

/**
 * Builds the files of the site, by name. Pure: the same document gives the same bytes. `index.html`
 * contains the whole reference and needs no other file.
 */
export function buildSite(input: SiteInput): Map<string, string> {
  const { document, map, guide: written, script, style } = input;
  const site = buildModel(document, map);
  const context = createContext(site, input);
  const guide: Guide = { ...written, overview: overview(document) };
  const views = uniqueIds([
    startPage(context, guide),
    ...guideViews(context, guide),
    ...changesViews(context),
    ...site.resources.map((resource) => resourcePage(context, resource)),
    schemaIndex(context),
    ...site.schemas.map((entry) => schemaPage(context, entry)),
  ]);
  const index = buildIndex(site, guide).replaceAll('<', '\\u003c');
  const operations = site.resources.flatMap((resource) => resource.operations);
  return new Map([
    ['index.html', shell(context, views, { script, style, index })],
    ['openapi.yaml', toYaml(document)],
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['llms.txt', llmsText(site)],
    ...operations.map((operation): [string, string] => [
      `operations/${operation.id}.md`,
      operationMarkdown(site, operation),
    ]),
  ]);
}

/** Turns the overview of the reference into a page of the guide. */
function overview({ info }: OpenAPI): string {
  const { description } = info;
  return `# Requests, tokens, throttles\n\n${typeof description === 'string' ? description : ''}\n`;
}
