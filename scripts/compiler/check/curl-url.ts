import { decodePercent } from '../dialect/percent-encoding.ts';
import { urlText } from '../model/url-text.ts';
import type { OperationCheck } from './check.ts';
import { isBelowPage } from './page-url.ts';

/** The curl example calls the stated URL, with exactly the required query parameters (dialect §4.7). */
export const curlUrl: OperationCheck = (operation, { head }, report) => {
  const { curl, url, queryParameters } = operation;
  if (!curl) return;
  const expected = urlText(url);
  if (!curl.url) {
    report('curl/url', curl.at, { actual: undefined, expected });
    return;
  }
  const [path = '', query = ''] = curl.url.value.split('?', 2);
  // An operation's URL that is not below that of its page is probably wrong. Another check reports it.
  if (path !== expected && isBelowPage(url, head)) report('curl/url', curl.url.at, { actual: path, expected });
  const sent =
    query === '' ? [] : query.split('&').map((pair) => decodePercent((pair.split('=')[0] ?? '').replace(/\[.*$/, '')));
  const required = queryParameters.filter((parameter) => parameter.required.value).map(({ name }) => name.value);
  if ([...new Set(sent)].sort().join() === [...required].sort().join()) return;
  report('curl/query', curl.url.at, {
    actual: sent.join(', '),
    expected:
      required.length > 0 ? `the required parameters: ${required.join(', ')}` : 'none, since no parameter is required',
  });
};
