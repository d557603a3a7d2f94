import { describe, expect, test } from 'vitest';
import { body, token, tokenHeaders, url } from '../../../scripts/compiler/diagnostics/examples/fragments.ts';
import { found, headersOf } from '../../support/cells.ts';
import { table } from '../../support/page.ts';

const curl = (options: string): string =>
  `### Curl Example\n\n\`\`\`bash\ncurl ${options}${options.includes('-X') ? '' : ' -X GET'} ${url}\n\`\`\``;

describe('the query of the curl example', () => {
  test.for<[query: string, ...codes: string[]]>([
    ['?email=a%40b.example'],
    ['?email=other', 'curl/query'],
    ['?email=a%40b.example?more=1', 'curl/query'],
    ['?email=a%40b.example&more=1', 'curl/query'],
    ['?email', 'curl/query'],
    ['', 'curl/query'],
  ])('%s', ([query, ...codes]) => {
    const rows = table('Name | Required | Description | Default | Example', 'email | Y | Text. | | email=a@b.example');
    const request = `### Request Query Parameters\n\n${rows}\n\n${curl('').replace(url, url + query)}`;
    expect(found({ request }).codes).toEqual(codes);
  });
});

describe('a header of the curl example', () => {
  test.for<[options: string, rows: string[], ...codes: string[]]>([
    [`-H 'Accept: application/json' -H 'Content-Type: application/json'`, []],
    [`-H 'accept: application/json'`, []],
    [`-H 'X-Custom: lost'`, [], 'curl/header'],
    [`-H 'Accept: text/csv'`, [], 'curl/header'],
    [`-H 'Accept: text/event-stream'`, [], 'curl/header'],
    [`-H 'Content-Type: text/plain'`, [], 'curl/header'],
    [`-H 'Authorization: Bearer YOUR_API_ACCESS_TOKEN'`, [], 'curl/authorization'],
    [`-H 'authorization: Basic x'`, [], 'curl/authorization'],
    [`-H 'X-Custom: a'`, ['X-Custom | N | Text. | ']],
    [`-H 'x-custom: a'`, ['X-Custom | Y | Text. | ']],
    [`-H 'X-Other: a'`, ['X-Custom | N | Text. | '], 'curl/header'],
    ['', ['X-Custom | Y | Text. | '], 'curl/header'],
    ['', ['X-Custom | N | Text. | ']],
  ])('%s with the rows %j', ([options, rows, ...codes]) => {
    const headers = rows.length > 0 ? `${headersOf(...rows)}\n\n` : '';
    expect(found({ request: headers + curl(options) }).codes).toEqual(codes);
  });

  test.for<[header: string, ...codes: string[]]>([
    ['Authorization: Bearer YOUR_API_ACCESS_TOKEN'],
    ['authorization: Bearer YOUR_API_ACCESS_TOKEN'],
    ['Authorization: Bearer eyJhbGciOiJIUzI1NiJ9', 'curl/header'],
    ['Authorization: YOUR_API_ACCESS_TOKEN', 'curl/header'],
  ])('%s if a token is required', ([header, ...codes]) => {
    const request = `${tokenHeaders}\n\n${curl(`-H '${header}'`)}`;
    expect(found({ authentication: `${token} devices.get.`, request }).codes).toEqual(codes);
  });

  test('an event stream may be accepted', () => {
    const row = 'deviceState | [Device](schemas.md#device) | Text.';
    const successes = `### SSE Stream for a Successful Response\n\nA stream.\n\n${table('SSE Event Name | Type | Description', row)}`;
    expect(found({ successes, request: curl(`-H 'Accept: text/event-stream'`) }).codes).toEqual([]);
    expect(found({ successes, request: curl(`-H 'Accept: application/json'`) }).codes).toEqual([]);
  });
});

describe('a request body that the curl example', () => {
  const request = (options: string): string => `${body}\n\n\`\`\`json\n{"name":"Lamp"}\n\`\`\`\n\n${curl(options)}`;
  const post = { method: `POST ${url}` };

  test('sends is required', () => {
    expect(found({ ...post, request: request(`-X POST -d '{"name":"Lamp"}'`) }).codes).toEqual([]);
  });

  test('does not send is reported, and optional', () => {
    expect(found({ ...post, request: request('-X POST') }).codes).toEqual(['curl/no-body']);
  });

  test('cannot send, since there is none, is reported', () => {
    expect(found({ ...post, request: `${body}\n\n\`\`\`json\n{"name":"Lamp"}\n\`\`\`` }).codes).toEqual([
      'curl/no-body',
    ]);
  });

  test.for<[code: string, ...codes: string[]]>([
    [`\`\`\`bash\ncurl --request POST --data '{"name":"Lamp"}' --url ${url}`],
    [`\`\`\`bash\ncurl -s -N -XPOST --data-raw '{"name":"Lamp"}' ${url}`],
    [`\`\`\`bash\ncurl -XPOST -d'{"name":"Lamp"}' --header 'Accept: application/json' ${url}`],
    [`\`\`\`Bash\n# Sends one.\n$ curl -d '{"name":"Lamp"}' ${url}`],
    [`~~~bash\ncurl -d '{"name":"Lamp"}' ${url}`],
    [`\`\`\`sh\ncurl -d '{"name":"Lamp"}' ${url}`, 'fence/language'],
    [`\`\`\`console\n$ curl -d '{"name":"Lamp"}' ${url}`, 'fence/language'],
    [`\`\`\`\ncurl -d '{"name":"Lamp"}' ${url}`, 'fence/language'],
    [`\`\`\`bash\ncurl -d @lamp.json ${url}`, 'curl/body'],
    [`\`\`\`bash\ncurl -d '-Xa' -X POST ${url}`, 'curl/body'],
    [`\`\`\`bash\ncurl -G -d '{"name":"Lamp"}' ${url}`, 'curl/unknown'],
    [`\`\`\`bash\ncurl --data`, 'curl/unknown'],
  ])('sends by %s', ([code, ...codes]) => {
    const example = `${body}\n\n\`\`\`json\n{"name":"Lamp"}\n\`\`\``;
    const end = code.slice(0, 3);
    expect(found({ ...post, request: `${example}\n\n### Curl Example\n\n${code}\n${end}` }).codes).toEqual(codes);
  });
});

test('a query in the curl example that is not in percent-encoding', () => {
  const request = `### Curl Example\n\n\`\`\`bash\ncurl -X GET ${url}?a%=1\n\`\`\``;
  expect(found({ request }).codes).toEqual(['curl/query']);
});
