/** Page kinds by their first heading (dialect §2). The first group is the resource's name. */
export const pageKinds = [
  { kind: 'resource', heading: /^(.+) Actions$/ },
  { kind: 'schemas', heading: /^(Schemas)$/ },
  { kind: 'overview', heading: /^(.+ API)$/ },
] as const;

export type PageKind = (typeof pageKinds)[number]['kind'];

/** Files of the reference folder that are about the reference and not part of it. */
export const notPages: ReadonlySet<string> = new Set(['README.md']);

/** A page of more characters than this is refused: parsing time grows with it (dialect §2). */
export const largestPage = 8_000_000;

/** A line longer than this is refused, also in code: nothing that people write is (dialect §2). */
export const longestLine = 100_000;

/**
 * A paragraph, or a line of anything but code, longer than this is refused: what a parser of
 * Markdown needs for unfinished emphasis or links grows faster than they do (dialect §2).
 */
export const longestParagraph = 4_000;

/** Lists and quotes nested deeper than this are refused (dialect §2). */
export const deepestNesting = 50;

/** JSON nested deeper than this is refused (dialect §5). */
export const deepestJson = 200;
