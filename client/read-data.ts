import type { Call } from './call.ts';
import type { Fail } from './attempt.ts';
import { LosantError } from './errors.ts';

/** Reads the body of a success as the call wants it. An empty one is `undefined` as JSON. */
export async function readData(response: Response, { stream, parseAs, info }: Call, fail: Fail): Promise<unknown> {
  if (stream && !isEventStream(response)) return fail('unexpectedResponse', 'not an event stream');
  if (stream || parseAs === 'stream') {
    const { body } = response;
    if (!body || 'getReader' in body) return body ?? undefined;
    throw new LosantError('stream', 'This `fetch` has no web streams, which a stream needs', info);
  }
  if (parseAs === 'blob') return response.blob();
  const text = await response.text();
  if (parseAs === 'text') return text;
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return fail('unexpectedResponse', "not JSON, which parseAs: 'text' returns as it is", text);
  }
}

/** With 204, a server ends an event stream permanently (HTML Standard, section 9.2.3). */
function isEventStream({ status, headers }: Response): boolean {
  return status === 204 || /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
}
