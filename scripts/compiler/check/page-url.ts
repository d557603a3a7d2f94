import { urlText } from '../model/url-text.ts';
import type { OperationCheck } from './check.ts';

/** The URL of an operation begins with the URL of its page (dialect §3). */
export const pageUrl: OperationCheck = ({ url }, { head }, tell) => {
  if (!head.url) return;
  const [page, own] = [urlText(head.url), urlText(url)];
  if (own !== page && !own.startsWith(`${page}/`))
    tell('url/page', url.at, { actual: own, expected: `it to begin with ${page}` });
};
