import { decodePercent } from '../dialect/percent-encoding.ts';
import { queryPair } from '../dialect/query-pair.ts';
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
  const [path = '', ...rest] = curl.url.value.split('?');
  // An operation's URL that is not below that of its page is probably wrong. Another check reports it.
  if (path !== expected && isBelowPage(url, head)) report('curl/url', curl.url.at, { actual: path, expected });
  const query = rest.join('?');
  const pairs = query === '' ? [] : query.split('&').map(pairOf);
  const sent = pairs.map(({ name }) => name);
  const required = queryParameters.filter((parameter) => parameter.required.value).map(({ name }) => name.value);
  if ([...new Set(sent)].sort().join() !== [...required].sort().join()) {
    report('curl/query', curl.url.at, {
      actual: sent.join(', '),
      expected:
        required.length > 0
          ? `the required parameters: ${required.join(', ')}`
          : 'none, since no parameter is required',
    });
    return;
  }
  for (const { name, value } of pairs) {
    const example = queryParameters.find((parameter) => parameter.name.value === name)?.example?.value;
    if (example?.kind === 'value' && value !== undefined && value !== example.text)
      report('curl/query', curl.url.at, {
        actual: `${name}=${value}`,
        expected: `${name}=${example.text}, its example`,
      });
  }
};

/** A pair of a query. The value is undefined if the name has brackets, so that it is only a part of the value. */
function pairOf(pair: string): { name: string; value: string | undefined } {
  const [name, value] = queryPair(pair);
  const bare = name.replace(/\[.*$/, '');
  return { name: decodePercent(bare), value: bare === name ? decodePercent(value) : undefined };
}
