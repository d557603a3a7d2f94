import type { Report } from '../diagnostics/reporter.ts';
import type { ResourceHead, UrlTemplate } from '../model/reference.ts';
import { urlText } from '../model/url-text.ts';
import type { CheckedPage } from './check.ts';
import { placeholdersOf } from './path-components.ts';

/**
 * The URL of an operation begins with the URL of its page (dialect §3). If no operation's does, the URL of
 * the page is probably wrong, and is reported instead.
 */
export function checkPageUrl({ file, head, operations }: CheckedPage, report: Report): void {
  if (!head.url) return;
  const others = operations.filter(({ value }) => !isBelowPage(value.url, head));
  const page = urlText(head.url);
  const [first, ...more] = others;
  if (first && more.length > 0 && others.length === operations.length) {
    const expected = `the beginning of the URLs of its operations, such as ${urlText(first.value.url)}`;
    report('url/page', { ...head.url.at, file }, { actual: page, expected });
    return;
  }
  for (const { section, value } of others) {
    const { url, pathParameters } = value;
    // A row for a placeholder that the URL does not have is an error with the same cause.
    const names = placeholdersOf(url).map(({ text }) => text);
    if (pathParameters.every(({ placeholder }) => names.includes(placeholder.value)))
      report('url/page', { ...url.at, file: section }, { actual: urlText(url), expected: `it to begin with ${page}` });
  }
}

/** True if a URL begins with that of the page, segment by segment, or if the page has none. */
export function isBelowPage(url: UrlTemplate, head: ResourceHead): boolean {
  if (!head.url) return true;
  const [page, own] = [urlText(head.url), urlText(url)];
  return own === page || own.startsWith(`${page}/`);
}
