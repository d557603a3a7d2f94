import type { Call, Fail } from './call.ts';
import { LosantError } from './errors.ts';

/** Reads the body of a success that is not to be parsed as JSON. */
export async function readSpecialData(
  response: Response,
  { target: { stream }, parseAs, info }: Call,
  fail: Fail,
): Promise<unknown> {
  if (stream && !isEventStream(response)) return fail('unexpectedResponse', 'not an event stream');
  if (stream || parseAs === 'stream') {
    const { body } = response;
    if (!body || 'getReader' in body) return body ?? undefined;
    throw new LosantError('stream', 'This `fetch` has no web streams, which a stream needs', info);
  }
  return parseAs === 'blob' ? response.blob() : response.text();
}

/** Fails a call whose success should be JSON, but is not. */
export const failWithoutJson = (fail: Fail, text: string): Promise<never> =>
  fail('unexpectedResponse', "not JSON, which parseAs: 'text' returns as it is", text);

/** With 204, a server ends an event stream permanently (HTML Standard, section 9.2.3). */
function isEventStream({ status, headers }: Response): boolean {
  return status === 204 || /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
}
