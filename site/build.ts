import type { OpenAPI } from '../scripts/compiler/openapi/openapi.ts';
import { absoluteDocument } from '../scripts/compiler/output/absolute-document.ts';
import { changesAddress } from '../scripts/compiler/output/addresses.ts';
import { documentJson } from '../scripts/compiler/output/json.ts';
import type { SourceMap } from '../scripts/compiler/output/source-map.ts';
import { toYaml } from '../scripts/compiler/output/yaml.ts';
import { type ContextInput, createContext } from './context.ts';
import type { Guide } from './guide/pages.ts';
import { buildModel } from './model/build.ts';
import type { Site, SiteOperation } from './model/site.ts';
import { once } from './once.ts';
import { singleFile } from './page/single-file.ts';
import { pagesOf } from './pages/pages.ts';
import { buildIndex } from './search/build.ts';
import { llmsText } from './text/llms.ts';
import { operationMarkdown } from './text/operation.ts';
import { viewsOf } from './views.ts';

/** The inputs of the site. */
export interface SiteInput extends ContextInput {
  document: OpenAPI;
  map: SourceMap;
  /** The pages of the guide, except the one that is generated from the reference. */
  guide: Omit<Guide, 'overview'>;
  /** A PNG that previews of links show. */
  picture?: Uint8Array | undefined;
  /** Bundles of `site/browser` and `site/style`. */
  script: string;
  style: string;
}

/** The files of the site by name. Each is made when it is first used. */
export type SiteFiles = ReadonlyMap<string, () => string | Uint8Array>;

/**
 * Builds the site. Pure: the same document gives the same bytes. `reference.html` contains the whole reference and
 * needs no other file; the folder has the same as one page for each resource, schema and page of the guide.
 */
export function buildSite(input: SiteInput): SiteFiles {
  const { document, map, guide: written, picture, script, style } = input;
  const site = buildModel(document, map);
  const context = createContext(site, input);
  const guide: Guide = {
    ...written,
    overview: overview(document),
    changelog: changelog(written.changelog, document, context.editions.length > 0),
  };
  const views = viewsOf(context, guide);
  const index = once(() => buildIndex(site, guide));
  // What is read away from the site has no links that only the site can resolve.
  const published = once(() => buildModel(absoluteDocument(document), map));
  const publishedOperations = once(() => new Map(operationsOf(published()).map((entry) => [entry.id, entry])));
  return new Map<string, () => string | Uint8Array>([
    ...pagesOf(context, views, { script, style, index, picture }),
    [
      'reference.html',
      () =>
        singleFile(
          context,
          [...views.values()].map((view) => view()),
          { script, style, index: index() },
        ),
    ],
    ['openapi.yaml', () => toYaml(published().document)],
    ['openapi.json', () => documentJson(published().document)],
    ['llms.txt', () => llmsText(site)],
    ...operationsOf(site).map((operation): [string, () => string] => [
      `operations/${operation.id}.md`,
      () => operationMarkdown(published(), publishedOperations().get(operation.id) ?? operation),
    ]),
  ]);
}

const operationsOf = ({ resources }: Site): SiteOperation[] => resources.flatMap(({ operations }) => operations);

/** Says below the heading of the package's changelog which edition of the API is documented, and where to find what it changed. */
function changelog(text: string, { info }: OpenAPI, hasEditions: boolean): string {
  const more = hasEditions ? ` [What changed](#${changesAddress()}) lists the changes of the API by edition.` : '';
  return text.replace(
    /(?<=^# .*\n)/,
    `\nThe changes of the compiler, the client and this site. They document edition ${info.version} of the API.${more}\n`,
  );
}

/** Turns the overview of the reference into a page of the guide. */
function overview({ info }: OpenAPI): string {
  const { description } = info;
  return `# Requests, tokens, throttles\n\n${typeof description === 'string' ? description : ''}\n`;
}
