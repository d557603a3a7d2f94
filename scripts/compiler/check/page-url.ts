import type { ResourceHead, UrlTemplate } from '../model/reference.ts';
import { urlText } from '../model/url-text.ts';
import type { OperationCheck } from './check.ts';
import { placeholdersOf } from './path-components.ts';

/** The URL of an operation begins with the URL of its page (dialect §3). */
export const pageUrl: OperationCheck = ({ url, pathParameters }, { head }, report) => {
  if (!head.url || isBelowPage(url, head)) return;
  // A row for a placeholder that the URL does not have is an error with the same cause.
  const names = placeholdersOf(url).map(({ text }) => text);
  if (pathParameters.some(({ placeholder }) => !names.includes(placeholder.value))) return;
  report('url/page', url.at, { actual: urlText(url), expected: `it to begin with ${urlText(head.url)}` });
};

/** True if a URL begins with that of the page, segment by segment, or if the page has none. */
export function isBelowPage(url: UrlTemplate, head: ResourceHead): boolean {
  if (!head.url) return true;
  const [page, own] = [urlText(head.url), urlText(url)];
  return own === page || own.startsWith(`${page}/`);
}
