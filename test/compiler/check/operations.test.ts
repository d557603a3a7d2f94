import { expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { type OperationText, operationText, resourceText, responses, schemas, table } from '../../support/page.ts';

const url = 'https://api.losant.com/devices';
const section = (title: string, text: string): string => `### ${title}\n\n${text}`;
const query = (...rows: string[]): string =>
  section('Request Query Parameters', table('Name | Required | Description | Default | Example', ...rows));
const typed = (...rows: string[]): string =>
  section('Request Query Parameters', table('Name | Required | Description | Default | Example | Type', ...rows));
const path = (...rows: string[]): string =>
  section('Request Path Components', table('Path Component | Description | Example', ...rows));
const headers = (...rows: string[]): string =>
  section('Request Headers', table('Name | Required | Description | Default', ...rows));
const bearer = 'Authorization | Y | The token for authenticating the request, prepended with Bearer | ';
const curl = (text: string): string => section('Curl Example', `\`\`\`bash\n${text}\n\`\`\``);
const body = (example: string): string =>
  section(
    'Request Body',
    `The body of the request should be serialized JSON that validates against the\n[Device](schemas.md#device) schema. For example, the following would be a valid\nbody for this request:\n\n\`\`\`json\n${example}\n\`\`\``,
  );
const token =
  'A valid API access token is required to access this endpoint. The token must include at least one of the following scopes:\nall.User, devices.*, or devices.get.';
const sections = (...texts: string[]): string => texts.join('\n\n');
const two = { method: `GET ${url}/**\`A_ID\`**/**\`B_ID\`**` };
const success = (...rows: string[]): string =>
  section('Successful Responses', responses(rows.map((row) => `| ${row} |`).join('\n')));
const errors = (...rows: string[]): string =>
  section('Error Responses', responses(rows.map((row) => `| ${row} |`).join('\n')));
const device = '[Device](schemas.md#device)';
const error = '[Error](schemas.md#error)';

/** What is reported, as `line:column code: message`; lines count from the heading of the operation. */
function reported(operation: OperationText): string[] {
  const text = resourceText(operationText(operation));
  const first = text.split('\n').findIndex((line) => line.startsWith('## '));
  return compileTexts({ 'devices.md': text, 'schemas.md': schemas() })
    .diagnostics.filter(({ code }) => code !== 'schema/unreferenced')
    .map(({ line, column, code, message }) => `${line - first}:${column} ${code}: ${message}`);
}

test.each<[string, OperationText, string[]]>([
  // Accepted values and types
  ['accepted values', { request: query('a | N | Accepted values are: b, c | b | a=c') }, []],
  [
    'others',
    { request: query('a | N | Accepted values are: b, c | d | a=e') },
    [
      '17:39 parameter/default-not-accepted: Unexpected default “d”, expected one of b, c',
      '17:43 parameter/example-not-accepted: Unexpected example “e”, expected one of b, c',
    ],
  ],
  [
    'a nested example',
    { request: query('a | N | Accepted values are: b, c | | a[0]=d') },
    ['17:1 example/invalid: Example does not match its schema: 0: Instance does not match any of ["b","c"]'],
  ],
  ['no accepted values', { request: query('a | N | Text. | d | a=e') }, []],
  [
    'values of the stated type',
    { request: typed('a | N | Accepted values are: 1, x | 1 | a=1 | integer', 'b | N | B. | z | b=y | number') },
    [
      '17:35 parameter/not-of-type: Unexpected accepted value “x”, expected a value of type integer',
      '18:16 parameter/not-of-type: Unexpected default “z”, expected a value of type number',
      '18:20 parameter/not-of-type: Unexpected example “y”, expected a value of type number',
    ],
  ],
  // Duplicates
  [
    'a parameter twice, also thrice, and in another place',
    {
      ...two,
      request: sections(
        path('A_ID | A. | a', 'B_ID | B. | b', 'A_ID | A. | c'),
        query('A_ID | N | Q. | | ', 'q | N | Q. | | ', 'q | N | Q. | | ', 'q | N | Q. | | '),
        headers('q | N | Q. | ', 'r | N | R. | ', 'r | N | R. | '),
      ),
    },
    [
      '17:1 path/order: Unexpected order of path components “A_ID, B_ID, A_ID”, expected A_ID, B_ID',
      '19:3 parameter/duplicate: Parameter “A_ID” has two rows',
      '27:3 parameter/duplicate: Parameter “q” has two rows',
      '28:3 parameter/duplicate: Parameter “q” has two rows',
      '36:3 parameter/duplicate: Parameter “r” has two rows',
    ],
  ],
  // Path components
  ['path components', { ...two, request: path('A_ID | A. | a', 'B_ID | B. | b') }, []],
  [
    'one without a row',
    { ...two, request: path('B_ID | B. | b') },
    ['7:39 path/not-described: Path components of the URL have no row: A_ID'],
  ],
  ['all without rows', two, ['7:39 path/not-described: Path components of the URL have no row: A_ID, B_ID']],
  [
    'another order',
    { ...two, request: path('B_ID | B. | b', 'A_ID | A. | a') },
    ['17:1 path/order: Unexpected order of path components “B_ID, A_ID”, expected A_ID, B_ID'],
  ],
  [
    'a row without a placeholder',
    { ...two, request: path('A_ID | A. | a', 'B_ID | B. | b', 'OTHER | O. | o') },
    ['19:3 path/not-in-url: Unexpected path component “OTHER”, expected a placeholder of the URL: A_ID, B_ID'],
  ],
  [
    'a misspelt row',
    { ...two, request: path('A_ID | A. | a', 'BB_ID | B. | b') },
    [
      '18:3 path/not-in-url: Unexpected path component “BB_ID”, expected a placeholder of the URL: A_ID, B_ID; did you mean “B_ID”?',
    ],
  ],
  [
    'a row, but no placeholders',
    { request: path('A_ID | A. | a') },
    ['17:3 path/not-in-url: Unexpected path component “A_ID”, expected none, since the URL has no placeholder'],
  ],
  // URL of the page
  ['a URL below that of the page', { method: `GET ${url}/all` }, []],
  [
    'a URL that only begins alike',
    { method: `GET ${url}2` },
    [
      '7:5 url/page: Unexpected URL “https://api.losant.com/devices2”, expected it to begin with https://api.losant.com/devices',
    ],
  ],
  [
    'another URL',
    { method: 'GET https://api.losant.com/other' },
    [
      '7:5 url/page: Unexpected URL “https://api.losant.com/other”, expected it to begin with https://api.losant.com/devices',
    ],
  ],
  [
    'another URL, with a row for a placeholder that it lost',
    { method: 'GET https://api.losant.com/other', request: path('A_ID | A. | a') },
    ['17:3 path/not-in-url: Unexpected path component “A_ID”, expected none, since the URL has no placeholder'],
  ],
  // Curl: method, URL, query
  ['curl', { request: curl(`curl -X GET ${url}`) }, []],
  ['curl without a method', { request: curl(`curl ${url}`) }, []],
  [
    'curl with another method',
    { request: curl(`curl -X PUT ${url}`) },
    ['16:9 curl/method: Unexpected method “PUT” in the curl example, expected GET'],
  ],
  [
    'curl that posts',
    { method: `POST ${url}`, request: sections(body('{"a":1}'), curl(`curl -d '{ "a": 1 }' ${url}`)) },
    [],
  ],
  [
    'curl that posts without a body',
    { method: `POST ${url}`, request: sections(body('{}'), curl(`curl ${url}`)) },
    [
      '25:1 curl/method: Unexpected method “GET” in the curl example, expected POST',
      '25:1 curl/no-body: The curl example sends no body, so the request body “Device” is read as optional',
    ],
  ],
  [
    'curl without a URL',
    { request: curl('curl -X GET') },
    ['15:1 curl/url: Missing URL in the curl example, expected https://api.losant.com/devices'],
  ],
  [
    'curl with another URL',
    { request: curl(`curl ${url}/x`) },
    [
      '16:6 curl/url: Unexpected URL “https://api.losant.com/devices/x” in the curl example, expected https://api.losant.com/devices',
    ],
  ],
  [
    'curl with another URL, while that of the operation is wrong',
    { method: 'GET https://api.losant.com/other', request: curl(`curl ${url}`) },
    [
      '7:5 url/page: Unexpected URL “https://api.losant.com/other”, expected it to begin with https://api.losant.com/devices',
    ],
  ],
  [
    'curl with a parameter that is not required',
    { request: sections(query('a | N | A. | | '), curl(`curl "${url}?a=1"`)) },
    ['22:6 curl/query: Unexpected query “a” in the curl example, expected none, since no parameter is required'],
  ],
  [
    'curl with parameters that are not required',
    { request: sections(query('a | N | A. | | ', 'b | N | B. | | '), curl(`curl "${url}?a=1&b=2"`)) },
    ['23:6 curl/query: Unexpected query “a, b” in the curl example, expected none, since no parameter is required'],
  ],
  [
    'curl without a required parameter',
    { request: sections(query('a | Y | A. | | ', 'b | Y | B. | | '), curl(`curl "${url}?a=1"`)) },
    ['23:6 curl/query: Unexpected query “a” in the curl example, expected the required parameters: a, b'],
  ],
  [
    'curl with required parameters in another order',
    { request: sections(query('a | Y | A. | | ', 'b | Y | B. | | '), curl(`curl "${url}?b[0]=1&b[1]=2&a=1"`)) },
    [],
  ],
  [
    'curl with an encoded parameter',
    { request: sections(query('a/b | Y | A. | | '), curl(`curl "${url}?a%2Fb=1"`)) },
    [],
  ],
  // Curl: body and headers
  [
    'curl with another body',
    { method: `POST ${url}`, request: sections(body('{"a":1}'), curl(`curl -X POST -d '{"a":2}' ${url}`)) },
    ['26:17 curl/body: Unexpected body “{"a":2}” in the curl example, expected the example of the request body'],
  ],
  [
    'curl with a body that is not JSON',
    { method: `POST ${url}`, request: sections(body('{}'), curl(`curl -X POST -d 'a' ${url}`)) },
    ['26:17 curl/body: Unexpected body “a” in the curl example, expected JSON'],
  ],
  [
    'curl with a body that the operation does not have',
    { method: `POST ${url}`, request: curl(`curl -X POST -d '{}' ${url}`) },
    ['16:17 curl/body: Unexpected body “{}” in the curl example, expected none, since the operation describes no body'],
  ],
  [
    'a token',
    {
      authentication: token,
      request: sections(headers(bearer), curl(`curl -H 'Authorization: Bearer YOUR_API_ACCESS_TOKEN' ${url}`)),
    },
    [],
  ],
  [
    'a token that nothing sends',
    { authentication: token, request: curl(`curl ${url}`) },
    [
      '1:4 headers/authorization: Header Authorization has no row, although a token is required',
      '16:1 curl/authorization: The curl example sends no header Authorization, although a token is required',
    ],
  ],
  [
    'a token that is not required',
    { request: sections(headers(bearer), curl(`curl -H 'Authorization: Bearer YOUR_API_ACCESS_TOKEN' ${url}`)) },
    [
      '17:1 headers/authorization: Header Authorization has a row, although no token is required',
      '22:9 curl/authorization: The curl example sends the header Authorization, although no token is required',
    ],
  ],
  [
    'authentication that is not stated',
    { authentication: 'Maybe.', request: headers(bearer) },
    [
      '11:1 authentication/unknown: Unexpected authentication “Maybe.”, expected “A valid API access token is required …” with its scopes, or “No authentication is required for this endpoint.”',
    ],
  ],
  // Scopes
  [
    'scopes of others',
    { authentication: token.replace('devices.get', 'device.get, devices.post, or all'), request: headers(bearer) },
    [
      '12:25 authentication/foreign-scope: Unexpected scope “device.get”, expected all.…, only.…, devices.* or devices.get',
      '12:37 authentication/foreign-scope: Unexpected scope “devices.post”, expected all.…, only.…, devices.* or devices.get',
      '12:54 authentication/scope: Unexpected scope “all”, expected a scope like devices.get or devices.*',
    ],
  ],
  // Responses
  ['success alone', { errors: '' }, ['1:1 section/missing: Operation “Get” has no section “Error Responses”']],
  [
    'an error, but not 400',
    { errors: errors(`404 | ${error} | None.`) },
    ['1:4 response/no-400: Operation “Get” states errors, but not the error 400'],
  ],
  [
    'a server error, but not 400',
    { errors: errors(`500 | ${error} | None.`) },
    ['1:4 response/no-400: Operation “Get” states errors, but not the error 400'],
  ],
  ['no success', { successes: '' }, ['1:4 response/no-success: Operation “Get” has no successful response']],
  ['a redirect is a success', { successes: success(`302 | ${device} | Elsewhere.`) }, []],
  [
    'no responses',
    { successes: '', errors: '' },
    [
      '1:1 section/missing: Operation “Get” has no section “Error Responses”',
      '1:4 response/no-success: Operation “Get” has no successful response',
    ],
  ],
])('%s', (_, operation, want) => {
  expect(reported(operation)).toEqual(want);
});
