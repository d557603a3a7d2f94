import { authorizationHeader, ignoredHeaders, isSameHeader } from '../dialect/tables.ts';
import type { Operation } from '../model/reference.ts';
import type { OperationCheck, ReportHere } from './check.ts';

const absent = { actual: undefined, expected: authorizationHeader };
const superfluous = { actual: authorizationHeader, expected: 'no token is required' };

/**
 * The headers table and the curl example have an Authorization header if and only if a token is
 * required (dialect §4.2, §4.5, §4.7).
 */
export const curlHeaders: OperationCheck = (operation, _page, report) => {
  const { authentication, headers, curl, title } = operation;
  otherHeaders(operation, report);
  if (authentication.kind === 'unstated') return;
  const needed = authentication.kind === 'token';
  const row = headers.find(({ name }) => isSameHeader(name.value, authorizationHeader));
  if (row && !needed) report('headers/authorization', row.at, superfluous);
  if (!row && needed) report('headers/authorization', title.at, absent);
  if (!curl) return;
  const sent = curl.headers.find(({ value }) => isSameHeader(value.name, authorizationHeader));
  if (sent && !needed) report('curl/authorization', sent.at, superfluous);
  if (!sent && needed) report('curl/authorization', curl.at, absent);
};

/** The values of the headers that need no row, by name in lower case. Without a token, none is compared. */
const fixedValues = ({ authentication, eventStream, body }: Operation): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ['accept', ['application/json', ...(eventStream ? ['text/event-stream'] : [])]],
    ['content-type', body?.kind === 'multipart' ? [] : ['application/json']],
    ['authorization', authentication.kind === 'token' ? ['Bearer YOUR_API_ACCESS_TOKEN'] : []],
  ]);

/** The curl example sends the fixed headers with their values, each required header, and only stated ones (dialect §4.7). */
function otherHeaders(operation: Operation, report: ReportHere): void {
  const { curl, headers } = operation;
  if (!curl) return;
  const fixed = fixedValues(operation);
  for (const { value, at } of curl.headers) {
    const actual = `${value.name}: ${value.value}`;
    const values = fixed.get(value.name.toLowerCase());
    // It would lack the boundary between the parts.
    if (operation.body?.kind === 'multipart' && isSameHeader(value.name, 'content-type'))
      report('curl/header', at, { actual, expected: 'none, since curl sends the media type of a form' });
    if (values?.length && !values.includes(value.value))
      report('curl/header', at, { actual, expected: values.map((right) => `“${value.name}: ${right}”`).join(' or ') });
    if (!values && !headers.some(({ name }) => isSameHeader(name.value, value.name)))
      report('curl/header', at, { actual, expected: 'a header that the table of headers states' });
  }
  for (const { name, required } of headers) {
    if (!required.value || ignoredHeaders.has(name.value.toLowerCase())) continue;
    if (!curl.headers.some(({ value }) => isSameHeader(value.name, name.value)))
      report('curl/header', curl.at, { actual: undefined, expected: `“${name.value}”, which is required` });
  }
}
