import type { ElementContent } from 'hast';
import { slug } from '../scripts/compiler/dialect/names.ts';
import type { EditionRecord } from '../scripts/compiler/merge/editions.ts';
import { linkResolver } from '../scripts/compiler/output/addresses.ts';
import { type Since, sinceOf } from './changes/history.ts';
import { markdown } from './markdown.ts';
import type { Problem } from './model/problem.ts';
import type { Site } from './model/site.ts';
import type { SourcePosition } from './model/source.ts';
import { proseBlocks } from './page/prose.ts';

/** Shared by all functions that render a part of a page. */
export interface Context {
  site: Site;
  /** What each merged edition changed, the first one first. */
  editions: readonly EditionRecord[];
  /** Since which edition an operation exists; undefined if no edition is recorded. */
  since: (operationId: string) => Since | undefined;
  /** The errors of the reference, if the site was built in spite of them. */
  problems: readonly Problem[];
  /** Renders the Markdown of a description. */
  blocks: (text: string) => ElementContent[];
  /** Renders the Markdown of a whole page; headings get ids below its address. */
  article: (text: string, address: string) => ElementContent[];
  /** The URL of a source line in the repository; undefined without a repository. */
  edit: (source: SourcePosition) => string | undefined;
}

/** What the context needs beside the document. */
export interface ContextInput {
  /** `https://github.com/owner/name`; without it there are no links to the source. */
  repository?: string | undefined;
  /** What each merged edition changed, the first one first. */
  editions?: readonly EditionRecord[];
  /** The errors of a reference of which the rest is shown. */
  problems?: readonly Problem[];
}

/** Creates the context. */
export function createContext(site: Site, { repository, editions = [], problems = [] }: ContextInput): Context {
  const link = linkResolver(site);
  const rendered = new Map<string, ElementContent[]>();
  return {
    site,
    editions,
    since: sinceOf(editions),
    problems,
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
