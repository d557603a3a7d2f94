import type { Middleware } from 'openapi-fetch';
import { type Finding, showFinding } from './verify/finding.ts';
import { essence } from './verify/media-type.ts';
import { createVerifier, type ResponseFacts, type VerifierOptions } from './verify/verifier.ts';

export type { ApiDocument } from './verify/document.ts';
export { type Finding, showFinding } from './verify/finding.ts';
export { type SourceLine, type SourceMap, showLine } from './verify/source.ts';
export {
  createVerifier,
  type EventFacts,
  type ResponseFacts,
  type Verifier,
  type VerifierOptions,
} from './verify/verifier.ts';

export interface VerifyOptions extends VerifierOptions {
  /**
   * What happens with the findings of one response, which are never none. By default each is
   * a line on the console; throw to make the call fail.
   */
  report?: (findings: Finding[], response: Response) => void;
}

const reporter = ({ report }: VerifyOptions): NonNullable<VerifyOptions['report']> =>
  report ?? ((findings) => findings.forEach((finding) => console.warn(showFinding(finding))));

/**
 * Middleware of openapi-fetch that compares every response of a client with the reference: is the status
 * documented, is the media type, and does the body keep its schema? It never changes the
 * response. Streams of events pass unread.
 */
export function verify(options: VerifyOptions): Middleware {
  const report = reporter(options);
  const check = verifyResponse(options);
  return {
    async onResponse({ request, response }) {
      const findings = await check(request, response);
      if (findings.length > 0) report(findings, response);
    },
  };
}

/**
 * The same as a `fetch`, for a client that takes one: `createClient({ fetch: verifyFetch({ document }) })`.
 * What `report` throws, the call rejects with.
 */
export function verifyFetch({
  fetch: send = fetch,
  ...options
}: VerifyOptions & { fetch?: typeof fetch }): typeof fetch {
  const report = reporter(options);
  const check = verifyResponse(options);
  return async (input, init) => {
    const response = await send(input, init);
    const request = input instanceof Request ? input : { method: 'GET', url: String(input) };
    const findings = await check({ url: request.url, method: init?.method ?? request.method }, response);
    if (findings.length > 0) report(findings, response);
    return response;
  };
}

/** The same for a bare Request and Response, whoever made them. The response stays readable. */
export function verifyResponse(
  options: VerifierOptions,
): (request: Pick<Request, 'method' | 'url'>, response: Response) => Promise<Finding[]> {
  const verifier = createVerifier(options);
  return async ({ method, url }, response) => {
    const contentType = response.headers.get('content-type');
    const facts: ResponseFacts = { method, path: new URL(url).pathname, status: response.status, contentType };
    const streams = essence(contentType ?? '') === 'text/event-stream';
    return verifier.response(streams ? facts : { ...facts, body: await response.clone().text() });
  };
}
