import { urlText } from '../model/url-text.ts';
import type { OperationCheck } from './check.ts';

/** The curl example calls the stated URL, with exactly the required query parameters. */
export const curlUrl: OperationCheck = ({ curl, url, queryParameters }, _page, tell) => {
  if (!curl) return;
  if (!curl.url) {
    tell('curl/url', curl.at, { actual: 'no URL', expected: urlText(url) });
    return;
  }
  const [path = '', query = ''] = curl.url.value.split('?', 2);
  if (path !== urlText(url)) tell('curl/url', curl.url.at, { actual: path, expected: urlText(url) });
  const sent =
    query === ''
      ? []
      : query.split('&').map((pair) => decodeURIComponent((pair.split('=')[0] ?? '').replace(/\[.*$/, '')));
  const required = queryParameters.filter((parameter) => parameter.required.value).map(({ name }) => name.value);
  if ([...new Set(sent)].sort().join() !== [...required].sort().join()) {
    const list = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'no query parameter');
    tell('curl/query', curl.url.at, { actual: list(sent), expected: `the required ones: ${list(required)}` });
  }
};
