/** The pages of the guide in order. Each is `site/guide/<name>.md`, except `overview` and `changelog`. */
export const guidePages = [
  { name: 'quick-start', title: 'Quick start' },
  { name: 'authentication', title: 'Authentication' },
  { name: 'errors', title: 'Errors' },
  { name: 'pagination', title: 'Pagination' },
  { name: 'overview', title: 'Requests, tokens, throttles' },
  { name: 'changelog', title: 'Changelog' },
] as const;

export type GuideName = (typeof guidePages)[number]['name'];
/** The Markdown of the pages by name: the files of the folder, the overview of the reference, the changelog. */
export type Guide = Readonly<Record<GuideName, string>>;
