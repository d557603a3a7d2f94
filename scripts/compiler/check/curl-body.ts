import { exactJson } from '../read/exact-json.ts';
import type { OperationCheck } from './check.ts';

/**
 * The curl example sends the example of the request body, or no body if the operation has none (dialect §4.7).
 * If the operation has one, an example without a body means that it is optional.
 */
export const curlBody: OperationCheck = (operation, _page, report) => {
  const { curl, body } = operation;
  if (!curl || body?.kind === 'multipart') return;
  if (!curl.data) {
    if (body) report('curl/no-body', curl.at, { name: body.schema.title, isMissing: false });
    return;
  }
  const { at, value: actual } = curl.data;
  if (!body) {
    report('curl/body', at, { actual, expected: 'none, since the operation describes no body' });
    return;
  }
  const sent = canonical(actual);
  if (sent === undefined) report('curl/body', at, { actual, expected: 'JSON' });
  else if (body.example && sent !== canonical(body.example.text))
    report('curl/body', at, { actual, expected: 'the example of the request body' });
};

function canonical(text: string): string | undefined {
  try {
    return JSON.stringify(exactJson(text));
  } catch {
    return undefined;
  }
}
