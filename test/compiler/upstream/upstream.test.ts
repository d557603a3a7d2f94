import { describe, expect, test } from 'vitest';
import { withoutPlaces } from '../../support/without-places.ts';
import { codesOf, docs, messagesOf, operationOf, packageFiles, readPackage } from './package.ts';

const apiInfo = 'lib/schemas/apiInfo.json';

test('a package without faults is read without diagnostics', () => {
  const { reference, diagnostics } = readPackage();
  expect(diagnostics).toEqual([]);
  expect(withoutPlaces(reference)).toMatchSnapshot();
});

test('a package in another folder has its places there', () => {
  const files = Object.entries(packageFiles()).map(([path, text]) => [`a/lib/schemas/b/${path}`, text]);
  const { reference, diagnostics } = readPackage({
    files: {
      ...Object.fromEntries(Object.keys(packageFiles()).map((path) => [path, undefined])),
      ...Object.fromEntries(files),
    },
  });
  expect(diagnostics).toEqual([]);
  expect(reference.pages[0]?.file).toBe(`a/lib/schemas/b/${apiInfo}`);
});

describe('what is missing', () => {
  test.each<[string, Parameters<typeof messagesOf>[0], string[]]>([
    ['apiInfo.json', { files: { [apiInfo]: undefined } }, [`${apiInfo}:1:1 File not found in the package: ${apiInfo}`]],
    [
      'the schema of a response',
      { files: { 'lib/schemas/devices.json': undefined, 'lib/schemas/apiExamples.json': '{}' } },
      [`${apiInfo}:1:197 File not found in the package: lib/schemas/devices.json`],
    ],
    [
      'the schema of an example',
      { files: { 'lib/schemas/apiExamples.json': '{ "devices": {}, "other": {} }' } },
      ['lib/schemas/apiExamples.json:1:27 File not found in the package: lib/schemas/other.json'],
    ],
    [
      'the page of a resource',
      { files: { 'docs/devices.md': undefined } },
      [`${apiInfo}:1:2 The resource devices is not in docs/`],
    ],
    [
      'the section of an operation',
      { files: { 'docs/devices.md': docs().replace('## Get\n', '## Post\n') } },
      [
        `${apiInfo}:1:63 The operation devices.get is not in docs/`,
        'docs/devices.md:13:1 The operation Post is not in apiInfo.json',
      ],
    ],
    ['the method', { action: { method: undefined } }, [`${apiInfo}:1:69 devices.get has no “method”`]],
    ['the path', { resource: { path: undefined } }, [`${apiInfo}:1:12 devices has no “path”`]],
  ])('%s', (_, parts, messages) => {
    expect(messagesOf(parts)).toEqual(expect.arrayContaining(messages));
  });

  test('without docs, titles come from names, and scopes only from apiInfo.json', () => {
    const operation = operationOf({ files: { 'docs/devices.md': undefined } });
    expect(withoutPlaces([operation.title, operation.authentication])).toEqual([
      { value: 'Get' },
      { kind: 'token', scopes: [{ value: 'devices.*' }, { value: 'devices.get' }], restrictions: [] },
    ]);
  });
});

describe('broken files', () => {
  const whole = String(packageFiles()[apiInfo]);

  test.each([1, 20, 100, whole.length - 1])('apiInfo.json that is cut after %i characters', (length) => {
    expect(codesOf({ files: { [apiInfo]: whole.slice(0, length) } })).toContain('json/invalid');
  });

  test.each([
    '',
    'null',
    '[]',
    '"text"',
    '{"a":1}',
    '{"a":{"path":"/a","actions":[]}}',
    '{"a":{"path":"/a","actions":{"b":null}}}',
  ])('apiInfo.json %s is reported and does not throw', (text) => {
    expect(readPackage({ files: { [apiInfo]: text } }).diagnostics).not.toEqual([]);
  });

  test('a file that is not UTF-8', () => {
    expect(codesOf({ files: { 'docs/devices.md': new Uint8Array([0x23, 0xff]) } })).toContain('page/not-utf8');
  });

  test.each(['__proto__', 'constructor', 'toString'])('a resource and an operation called %s', (name) => {
    const text = `{"${name}":{"path":"/a","actions":{"${name}":{"method":"GET","responses":{}}}}}`;
    const { reference } = readPackage({ files: { [apiInfo]: text } });
    expect(reference.pages.flatMap(({ operations }) => operations.map(({ action }) => action.value))).toEqual([name]);
  });
});

describe('nothing is overlooked', () => {
  test.each<[string, Parameters<typeof messagesOf>[0]]>([
    ['of a resource', { resource: { deprecated: true } }],
    ['of an operation', { action: { throttle: 5 } }],
    ['of a parameter', { action: { params: [{ in: 'query', name: 'a', format: 'date' }] } }],
    ['of a response', { action: { responses: { 200: { description: 'The devices', headers: {} } } } }],
    [
      'of an event',
      {
        action: {
          sseStream: true,
          responses: { 200: { description: '', sseEvents: { a: { description: '', id: 1 } } } },
        },
      },
    ],
  ])('an unknown member %s', (_, parts) => {
    expect(codesOf(parts)).toContain('upstream/unknown-key');
  });

  test.each<[string, Record<string, unknown>]>([
    ['a parameter in a header', { in: 'header' }],
    ['a parameter without a name', { in: 'query', name: undefined }],
    ['a parameter without a place', { in: undefined }],
    ['a type that no package has', { type: 'date' }],
    ['a default that is an object', { default: {} }],
    ['a length that is negative', { minLength: -1 }],
    ['a schema that stands there itself', { schema: { type: 'object' } }],
    ['a reference with members beside it', { schema: { $ref: '#/definitions/devices', title: 'x' } }],
    ['an accepted value with a comma', { enum: ['a,b'] }],
    ['an accepted value that is a number', { enum: [1] }],
    ['a path parameter without a placeholder', { in: 'path' }],
    ['an optional path parameter', { in: 'path', required: false }],
    ['a path parameter with a default', { in: 'path', required: true, default: 'a' }],
    ['a deprecated part', { in: 'multipart', type: 'string', deprecated: true }],
    ['a body without a schema', { in: 'body' }],
    ['a body with a pattern', { in: 'body', schema: { $ref: '#/definitions/devices' }, pattern: 'a' }],
    ['a file in the query', { type: 'file' }],
    ['an example that is no query', { type: 'array', example: ['a&b'] }],
    ['an example without values', { type: 'array', example: [] }],
    ['a default of another type than the example', { default: 1, example: 'one' }],
  ])('%s', (_, parameter) => {
    const codes = codesOf({ action: { params: [{ in: 'query', name: 'a', description: '', ...parameter }] } });
    expect(codes.filter((code) => code !== 'upstream/undocumented')).not.toEqual([]);
  });

  test('two bodies', () => {
    const body = { in: 'body', name: 'a', description: '', schema: { $ref: '#/definitions/devices' } };
    const params = [body, { ...body, name: 'b' }, { in: 'multipart', name: 'c', description: '', type: 'file' }];
    expect(codesOf({ action: { params } }).filter((code) => code === 'upstream/inexpressible')).toHaveLength(2);
  });

  test.each([
    ['a member of a resource that is no fact of the API', { resource: { links: { a: {} } } }],
    ['whether the vendor logs a call', { action: { audit: true } }],
  ])('not reported: %s', (_, parts) => {
    expect(codesOf(parts)).toEqual([]);
  });

  test('a section of docs that no package has', () => {
    const text = docs().replace('#### Successful', '#### Limits\n\n5 a minute.\n\n#### Successful');
    expect(messagesOf({ files: { 'docs/devices.md': text } })).toEqual([
      'docs/devices.md:32:1 Section or paragraph “Limits” is unknown',
    ]);
  });
});

describe('contradictions between docs and apiInfo.json', () => {
  const params = [{ in: 'query', name: 'page', description: 'Which page', default: 0, example: 1, type: 'string' }];
  const row = (text: string): Parameters<typeof messagesOf>[0] => ({ action: { params }, rows: [text] });

  test('none', () => {
    expect(messagesOf(row('| page | string | N | Which page | 0 | 1 |'))).toEqual([]);
  });

  test.each([
    ['| page | string | Y | Which page | 0 | 1 |', 'Unexpected Required of page of devices.get: “Y”, expected “N”'],
    [
      '| page | string | N | The page | 0 | 1 |',
      'Unexpected Description of page of devices.get: “The page”, expected “Which page”',
    ],
    ['| page | string | N | Which page | 1 | 1 |', 'Unexpected Default of page of devices.get: “1”, expected “0”'],
    ['| page | string | N | Which page |  | 1 |', 'Unexpected Default of page of devices.get: “”, expected “0”'],
    ['| page | string | N | Which page | 0 | 2 |', 'Unexpected Example of page of devices.get: “2”, expected “1”'],
    [
      '| page | number | N | Which page | 0 | 1 |',
      'Unexpected Type of page of devices.get: “number”, expected “string”',
    ],
  ])('%s', (text, message) => {
    expect(messagesOf(row(text)).map((found) => found.replace(/^docs\/devices.md:\d+:\d+ /, ''))).toEqual([message]);
  });

  test('a parameter that is only in docs, unless it is in all operations', () => {
    const { reference } = readPackage();
    expect(reference.pages[0]?.operations[0]?.queryParameters).toEqual([]);
    const second = docs()
      .replace('## Get', '## Post')
      .replace(/\| losantdomain.*\n/, '')
      .replace(/^[\s\S]*(?=## Post)/, '');
    const action = {
      method: 'POST',
      auth: ['devices.get'],
      summary: 'Returns the devices',
      responses: { 200: { description: 'The devices', schema: { $ref: '#/definitions/devices' } } },
    };
    const resource = { actions: { get: { ...action, method: 'GET' }, post: action } };
    expect(messagesOf({ resource, files: { 'docs/devices.md': `${docs()}\n${second}` } })).toEqual([
      'docs/devices.md:30:3 The parameter losantdomain of devices.get is not in apiInfo.json',
    ]);
  });

  test.each([
    ['a scope of the operation is not in docs', { action: { auth: ['devices.other'] } }],
    ['docs has scopes, apiInfo.json no token', { action: { auth: undefined } }],
    ['docs has another description', { action: { summary: 'Something else' } }],
    [
      'events without a stream',
      { action: { responses: { 200: { description: 'The devices', sseEvents: { a: { description: '' } } } } } },
    ],
    ['a stream without events', { action: { sseStream: true } }],
  ])('%s', (_, parts) => {
    expect(codesOf(parts)).toContain('upstream/contradiction');
  });
});
