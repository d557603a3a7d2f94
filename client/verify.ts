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

/** Options of `verify` and `verifyFetch`. */
export interface VerifyOptions extends VerifierOptions {
  /**
   * Receives the findings of one response, at least one. By default each is logged to the
   * console; throw to make the call fail.
   */
  report?: (findings: Finding[], response: Response) => void;
}

const reporter = ({ report }: VerifyOptions): NonNullable<VerifyOptions['report']> =>
  report ?? ((findings) => findings.forEach((finding) => console.warn(showFinding(finding))));

/**
 * Middleware for openapi-fetch that compares every response with the reference: is the status documented, is the
 * media type documented, and is the body valid against its schema? It never changes a response and does not read
 * event streams.
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
 * Wraps `fetch` with the same check, for a client with a `fetch` option: `createClient({ fetch: verifyFetch({ document }) })`.
 * If `report` throws, the call rejects with that error.
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

/** Checks any Request and Response. The body is read from a clone, so the response stays readable. */
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
