/** Page kinds by their first heading (dialect §2). The first group is the resource's name. */
export const pageKinds = [
  { kind: 'resource', heading: /^(.+) Actions$/ },
  { kind: 'schemas', heading: /^(Schemas)$/ },
  { kind: 'overview', heading: /^(.+ API)$/ },
] as const;

export type PageKind = (typeof pageKinds)[number]['kind'];

/** The ending of pages (dialect §2). */
export const pageEnding = '.md';

/** Files in the reference folder that are not pages, in any subfolder. */
export const notPages: ReadonlySet<string> = new Set(['README.md']);

/** Endings that other tools read as Markdown, in any case. A file with one of them is probably meant as a page. */
export const markdownEndings = /\.(?:md|mdx|mdown|mdwn|mkd|mkdn|mkdown|markdown)$/i;

/** The largest accepted number of characters of a page, since parsing time grows with it (dialect §2). */
export const largestPage = 16_000_000;

/** The longest accepted line, also in code. No page that people write has a longer one (dialect §2). */
export const longestLine = 100_000;

/**
 * The longest accepted paragraph, or line outside of code. For unfinished emphasis or links, the time
 * of a Markdown parser grows faster than the length (dialect §2).
 */
export const longestParagraph = 4_000;

/** The deepest accepted nesting of lists and quotes (dialect §2). */
export const deepestNesting = 50;

/** The deepest accepted nesting of JSON (dialect §5). Readers of YAML such as js-yaml allow 100 levels in a document. */
export const deepestJson = 80;
