import type { SampleRequest } from '../samples/sample-request.ts';

/** The request of an operation's samples, as `site/page/operation.ts` writes it to the article. */
export function documentedRequest(article: HTMLElement): SampleRequest {
  const { operation = '', method = '', path = '', token } = article.dataset;
  const text = article.querySelector('[data-request]')?.textContent ?? '{"values":[]}';
  const given: Pick<SampleRequest, 'values' | 'body' | 'form' | 'accept' | 'canBeEmpty'> = JSON.parse(text);
  return {
    id: operation,
    method,
    path,
    server: document.documentElement.dataset.server ?? '',
    isDefaultServer: true,
    hasToken: token === 'true',
    ...given,
  };
}
