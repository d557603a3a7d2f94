import type { ElementContent } from 'hast';
import { slug } from '../scripts/compiler/dialect/names.ts';
import { markdown } from './markdown.ts';
import { linkResolver } from './model/addresses.ts';
import type { Site } from './model/site.ts';
import type { Source } from './model/source.ts';
import { prose } from './page/prose.ts';

/** What every part of a page needs. */
export interface Context {
  site: Site;
  /** Markdown of a description, as blocks. */
  blocks: (text: string) => ElementContent[];
  /** Markdown of a whole page; headings get ids below its address. */
  article: (text: string, address: string) => ElementContent[];
  /** The page of the repository that shows the line. */
  edit: (source: Source) => string | undefined;
}

/** `repository`: `https://github.com/owner/name`, without it there are no links to the source. */
export function createContext(site: Site, repository: string | undefined): Context {
  const link = linkResolver(site);
  return {
    site,
    blocks: (text) => prose(markdown(text, { link, sink: 3 })),
    article: (text, address) => prose(markdown(text, { link, headingId: (heading) => `${address}/${slug(heading)}` })),
    // The view with line numbers: GitHub's editor does not take a line.
    edit: ({ file, line }) =>
      repository === undefined ? undefined : `${repository}/blob/main/${file}?plain=1#L${line}`,
  };
}
