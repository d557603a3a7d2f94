import type { OperationCheck } from './check.ts';

/** The curl example sends the example of the body (dialect §4.7). */
export const curlBody: OperationCheck = ({ curl, body }, _page, tell) => {
  if (!curl?.data) return;
  if (!body) {
    tell('curl/body', curl.data.at, { actual: curl.data.value, expected: 'no body, none is described' });
    return;
  }
  const sent = canonical(curl.data.value);
  if (sent === undefined) tell('curl/body', curl.data.at, { actual: curl.data.value, expected: 'JSON' });
  else if (body.example && sent !== canonical(body.example.text))
    tell('curl/body', curl.data.at, { actual: curl.data.value, expected: 'the example of the request body' });
};

function canonical(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}
