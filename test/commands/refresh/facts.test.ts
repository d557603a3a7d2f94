import { describe, expect, test } from 'vitest';
import { compareReferences } from '../../../scripts/commands/refresh/compare/compare.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { type OperationText, operationText, referenceWith, responses, table } from '../../support/page.ts';

const reference = (operation: OperationText) => compileTexts(referenceWith(operationText(operation))).reference;

/** The changes of the only operation, as lines. */
const changes = (before: OperationText, after: OperationText): string[] =>
  compareReferences(reference(before), reference(after), true).operations.changed.flatMap(({ facts }) =>
    facts.map(
      ({ fact, name, aspect, before: old = '', after: now = '' }) =>
        `${name === undefined ? fact : `${fact} ${name}`}, ${aspect}: ${String(old)} → ${String(now)}`,
    ),
  );

const section = (title: string, text: string): string => `### ${title}\n\n${text}`;
const columns = 'Name | Required | Description | Default | Example';
const query = (row: string, header = columns): OperationText => ({
  request: section('Request Query Parameters', table(header, row)),
});
const headers = (row: string): OperationText => ({
  request: section('Request Headers', table('Name | Required | Description | Default', row)),
});
const path = (row: string): OperationText => ({
  method: 'GET https://api.losant.com/devices/**`A_ID`**',
  request: section('Request Path Components', table('Path Component | Description | Example', row)),
});
const body = (title: string, example: string, curl = ''): OperationText => ({
  method: 'POST https://api.losant.com/devices',
  request: `${section(
    'Request Body',
    `The body of the request should be serialized JSON that validates against the
[${title}](schemas.md#${title.toLowerCase()}) schema. For example, the following would be a valid
body for this request:\n\n\`\`\`json\n${example}\n\`\`\``,
  )}${curl}`,
});
const curl = `\n\n${section('Curl Example', "```bash\ncurl -X POST -d '{}' https://api.losant.com/devices\n```")}`;
const scopes = (...names: string[]): OperationText => ({
  authentication: `A valid API access token is required to access this endpoint. The token must include at least one of the following scopes:\n${names.join(', ')}.`,
});
const success = (row: string): OperationText => ({ successes: section('Successful Responses', responses(row)) });
const stream = (row: string): OperationText => ({
  successes: section(
    'SSE Stream for a Successful Response',
    `Events.\n\n${table('SSE Event Name | Type | Description', row)}`,
  ),
});
const device = '[Device](schemas.md#device)';
const error = '[Error](schemas.md#error)';

describe('a changed fact of an operation', () => {
  test.each<[string, OperationText, OperationText, string[]]>([
    ['the method', {}, { method: 'PUT https://api.losant.com/devices' }, ['operation, method: GET → PUT']],
    ['the description', { intro: 'One.\n\nTwo.' }, { intro: 'One.' }, ['operation, description: One.\n\nTwo. → One.']],
    ['notes', {}, { tail: '### Notes\n\nSlow.' }, ['operation, notes:  → Slow.']],
    [
      'a path parameter: the path, its description and its example',
      path('A_ID | First. | 1'),
      path('A_ID | Second. | 2'),
      ['path parameter A_ID, description: First. → Second.', 'path parameter A_ID, example: 1 → 2'],
    ],
    [
      'a path parameter is added, which is one fact',
      {},
      path('A_ID | First. | 1'),
      ['operation, path: /devices → /devices/{aId}', 'path parameter A_ID, :  → '],
    ],
    [
      'a query parameter: all of its cells',
      query('page | N | Page. | 0 | page=1'),
      query('page | Y | Pages. | 2 | page=3'),
      [
        'query parameter page, required: false → true',
        'query parameter page, description: Page. → Pages.',
        'query parameter page, default: 0 → 2',
        'query parameter page, example: 1 → 3',
      ],
    ],
    [
      'a query parameter is added, and another one is removed',
      query('page | N | Page. | | '),
      query('size | Y | Size. | | '),
      ['query parameter page, : optional → ', 'query parameter size, :  → required'],
    ],
    [
      'accepted values, which are not part of the description',
      query('sort | N | Order. Accepted values are: up, down | | '),
      query('sort | N | Order. Accepted values are: up | | '),
      ['query parameter sort, accepted values: up,down → up'],
    ],
    [
      'the schema of a query parameter',
      query(`filter | N | See ${device}. | | `),
      query(`filter | N | See ${error}. | | `),
      [
        'query parameter filter, description: See [Device](schemas.md#device). → See [Error](schemas.md#error).',
        'query parameter filter, schema: Device → Error',
      ],
    ],
    [
      'a type is added',
      query('page | N | Page. | | '),
      query('page | N | Page. | | | number', `${columns} | Type`),
      ['query parameter page, type:  → number'],
    ],
    [
      'a type changes, in a column at another position',
      query('page | N | Page. | | | number', `${columns} | Type`),
      query('page | integer | N | Page. | | ', `Name | Type | ${columns.slice(7)}`),
      ['query parameter page, type: number → integer'],
    ],
    [
      'a header: all of its cells',
      headers('X-Page | N | Page. | 0'),
      headers('X-Page | Y | Pages. | 1'),
      [
        'header X-Page, required: false → true',
        'header X-Page, description: Page. → Pages.',
        'header X-Page, default: 0 → 1',
      ],
    ],
    [
      'a body: its schema and its example, but not white space in JSON',
      body('Device', '{ "a": 1 }'),
      body('Error', '{"a":2}'),
      ['request body, schema: Device → Error', 'request body, example: {"a":1} → {"a":2}'],
    ],
    ['white space in the JSON of an example', body('Device', '{ "a": 1 }'), body('Device', '{"a":1}'), []],
    [
      'a body that becomes required',
      body('Device', '{}'),
      body('Device', '{}', curl),
      ['request body, required: false → true'],
    ],
    [
      'a body is added',
      { method: 'POST https://api.losant.com/devices' },
      body('Device', '{}'),
      ['request body, :  → Device'],
    ],
    [
      'authentication and scopes',
      {},
      scopes('all.User', 'devices.*'),
      ['authentication, kind: none → token', 'scope all.User, :  → ', 'scope devices.*, :  → '],
    ],
    ['the order of the scopes', scopes('a.b', 'c.d'), scopes('c.d', 'a.b'), []],
    [
      'a response: its schema and its description',
      success(`200 | ${device} | One. |`),
      success(`200 | ${error} | Two. |`),
      ['response 200, schema: Device → Error', 'response 200, description: One. → Two.'],
    ],
    [
      'a response has another code',
      success(`| 200 | ${device} | One. |`),
      success(`| 201 | ${device} | One. |`),
      ['response 200, : Device → ', 'response 201, :  → Device'],
    ],
    [
      'an event: its schema and its description, and one more event',
      stream(`state | ${device} | One.`),
      stream(`state | ${error} | Two. |\n| end | ${device} | Last.`),
      ['event state, schema: Device → Error', 'event state, description: One. → Two.', 'event end, :  → Device'],
    ],
  ])('%s', (_, before, after, want) => {
    expect(changes(before, after)).toEqual(want);
    expect(changes(after, after)).toEqual([]);
  });
});

test('only the edition that states an aspect has a text for it', () => {
  const none = reference(query('page | N | Page. | | '));
  const number = reference(query('page | N | Page. | 1 | '));
  const factsOf = (before: typeof none, after: typeof none) =>
    compareReferences(before, after).operations.changed.flatMap(({ facts }) =>
      facts.map(({ file: _, line: __, ...change }) => change),
    );
  const fact = { fact: 'query parameter', name: 'page' };
  expect(factsOf(none, number)).toEqual([{ ...fact, aspect: 'default', after: '1' }]);
  expect(factsOf(number, none)).toEqual([{ ...fact, aspect: 'default', before: '1' }]);
  expect(factsOf(reference({}), none)).toEqual([{ ...fact, aspect: '', after: 'optional' }]);
  expect(factsOf(none, reference({}))).toEqual([{ ...fact, aspect: '', before: 'optional' }]);
});

test('sentences are compared only if wording is', () => {
  const [a, b] = [reference(query('page | N | Page. | 0 | ')), reference(query('page | N | Number. | 1 | '))];
  const aspects = (wording: boolean) =>
    compareReferences(a, b, wording).operations.changed.flatMap(({ facts }) =>
      facts.map(({ aspect, wording: isWording = false }) => [aspect, isWording]),
    );
  expect(aspects(false)).toEqual([['default', false]]);
  expect(aspects(true)).toEqual([
    ['description', true],
    ['default', false],
  ]);
});

test('the order of accepted values is not a fact', () => {
  const values = (list: string) => query(`sort | N | Order. Accepted values are: ${list} | | `);
  expect(changes(values('up, down'), values('down, up'))).toEqual([]);
});

test('a change has its line; of what was removed, that in the older edition', () => {
  const lines = (before: OperationText, after: OperationText) =>
    compareReferences(reference(before), reference(after)).operations.changed.map(({ file, line, facts }) => ({
      operation: `${file}:${line}`,
      facts: facts.map((change) => `${change.name} ${change.file}:${change.line}`),
    }));
  const rows = (...names: string[]) => query(names.map((name) => `${name} | N | Text. | | `).join(' |\n| '));
  expect(lines(rows('a', 'b', 'c'), rows('b', 'd'))).toEqual([
    { operation: 'devices.md:5', facts: ['a devices.md:21', 'c devices.md:23', 'd devices.md:22'] },
  ]);
});
