import type { OperationCheck } from './check.ts';

/** The curl example uses the stated method. Without -X, curl uses POST if there is a body, otherwise GET. */
export const curlMethod: OperationCheck = ({ curl, method }, _page, report) => {
  if (!curl) return;
  const used = curl.method?.value ?? (curl.data || curl.form.length > 0 ? 'POST' : 'GET');
  if (used !== method.value) report('curl/method', (curl.method ?? curl).at, { actual: used, expected: method.value });
};
