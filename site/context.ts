import type { ElementContent } from 'hast';
import { slug } from '../scripts/compiler/dialect/names.ts';
import { linkResolver } from '../scripts/compiler/output/addresses.ts';
import { markdown } from './markdown.ts';
import type { Site } from './model/site.ts';
import type { SourcePosition } from './model/source.ts';
import { proseBlocks } from './page/prose.ts';

/** Shared by all functions that render a part of a page. */
export interface Context {
  site: Site;
  /** Renders the Markdown of a description. */
  blocks: (text: string) => ElementContent[];
  /** Renders the Markdown of a whole page; headings get ids below its address. */
  article: (text: string, address: string) => ElementContent[];
  /** The URL of a source line in the repository; undefined without a repository. */
  edit: (source: SourcePosition) => string | undefined;
}

/** Creates the context. `repository` is `https://github.com/owner/name`; without it there are no links to the source. */
export function createContext(site: Site, repository: string | undefined): Context {
  const link = linkResolver(site);
  const rendered = new Map<string, ElementContent[]>();
  return {
    site,
    // Schemas repeat their descriptions. Elements are never changed, so they can be in several places.
    blocks: (text) => {
      const blocks = rendered.get(text) ?? proseBlocks(markdown(text, { link, sink: 3 }));
      rendered.set(text, blocks);
      return blocks;
    },
    article: (text, address) =>
      proseBlocks(markdown(text, { link, headingId: (heading) => `${address}/${slug(heading)}` })),
    // The plain view has line numbers; GitHub's editor cannot open a file at a line.
    edit: ({ file, line }) =>
      repository === undefined ? undefined : `${repository}/blob/main/${file}?plain=1#L${line}`,
  };
}
