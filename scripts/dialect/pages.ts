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

/** A line longer than this is refused: no table row or sentence of the dialect is. */
export const longestLine = 100_000;

/** JSON nested deeper than this is refused (dialect §5). */
export const deepestJson = 200;
