import { authorizationHeader } from '../dialect/tables.ts';
import type { OperationCheck } from './check.ts';
import { isMisspelt } from './misspelt-sections.ts';

const absent = { actual: undefined, expected: authorizationHeader };
const superfluous = { actual: authorizationHeader, expected: 'no token is required' };

/**
 * The headers table and the curl example have an Authorization header if and only if a token is
 * required (dialect §4.2, §4.5, §4.7).
 */
export const curlHeaders: OperationCheck = (operation, _page, report) => {
  const { authentication, headers, curl, title } = operation;
  if (authentication.kind === 'unstated') return;
  const needed = authentication.kind === 'token';
  const row = headers.find(({ name }) => name.value === authorizationHeader);
  if (row && !needed) report('headers/authorization', row.at, superfluous);
  if (!row && needed && !isMisspelt(operation, 'headers')) report('headers/authorization', title.at, absent);
  if (!curl) return;
  const sent = curl.headers.find(({ value }) => value.name === authorizationHeader);
  if (sent && !needed) report('curl/authorization', sent.at, superfluous);
  if (!sent && needed) report('curl/authorization', curl.at, absent);
};
