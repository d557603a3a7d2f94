import { authorizationHeader } from '../dialect/tables.ts';
import type { OperationCheck } from './check.ts';

/** Token, headers table and curl example agree: each is there when the others are (dialect §4.2, §4.5, §4.7). */
export const curlHeaders: OperationCheck = ({ authentication, headers, curl, title }, _page, tell) => {
  if (authentication.kind === 'unstated') return;
  const needed = authentication.kind === 'token';
  const row = headers.find(({ name }) => name.value === authorizationHeader);
  if (needed !== (row !== undefined)) {
    tell(
      'headers/authorization',
      (row ?? title).at,
      row
        ? { actual: authorizationHeader, expected: 'no token, as stated' }
        : { actual: 'no Authorization header', expected: 'one, since a token is required' },
    );
  }
  if (!curl) return;
  const sent = curl.headers.find(({ value }) => value.name === authorizationHeader);
  if (needed !== (sent !== undefined)) {
    tell(
      'curl/authorization',
      (sent ?? curl).at,
      sent
        ? { actual: sent.value.value, expected: 'no token, as stated' }
        : { actual: 'no Authorization header', expected: 'one, since a token is required' },
    );
  }
};
