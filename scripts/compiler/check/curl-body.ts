import { nameIfOptional } from '../dialect/optional-body.ts';
import { exactJson } from '../read/exact-json.ts';
import type { OperationCheck } from './check.ts';

/**
 * The curl example sends the example of the request body, or no body if the operation has none (dialect §4.7).
 * If the operation has one, an example without a body means that it is optional. Another check compares the parts of a form.
 */
export const curlBody: OperationCheck = ({ curl, body }, _page, report) => {
  if (!curl) return;
  const [part] = curl.form;
  if (curl.data && body?.kind === 'multipart')
    report('curl/body', curl.data.at, { actual: curl.data.value, expected: 'the parts of the form with -F' });
  if (part && body?.kind !== 'multipart') {
    const actual = `${part.value.name}=${part.value.value}`;
    report('curl/body', part.at, { actual, expected: body ? 'JSON with -d' : none });
  }
  if (!curl.data && !part) {
    const name = body && nameIfOptional(body);
    if (name !== undefined) report('curl/no-body', curl.at, { name, isMissing: false });
  }
  if (!curl.data || body?.kind === 'multipart') return;
  const { at, value: actual } = curl.data;
  if (!body) {
    report('curl/body', at, { actual, expected: none });
    return;
  }
  const sent = canonical(actual);
  if (sent === undefined) report('curl/body', at, { actual, expected: 'JSON' });
  else if (body.example && sent !== canonical(body.example.text))
    report('curl/body', at, { actual, expected: 'the example of the request body' });
};

const none = 'none, since the operation describes no body';

/** A text of JSON in the one way in which equal values are written. Undefined if it is not JSON. */
export function canonical(text: string): string | undefined {
  try {
    return JSON.stringify(exactJson(text));
  } catch {
    return undefined;
  }
}
