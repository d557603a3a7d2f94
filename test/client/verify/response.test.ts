import { describe, expect, test } from 'vitest';
import { createVerifier, type ResponseFacts } from '../../../client/verify.ts';
import { document, json } from './document.ts';

const get = { method: 'GET', path: '/things', status: 200, contentType: json };
const at200 = '/paths/~1things/get/responses/200/content';

describe('a response', () => {
  test.each<[name: string, facts: Partial<ResponseFacts>]>([
    ['that its schema accepts', { body: '{"name":"a"}' }],
    ['with parameters of its media type', { contentType: `${json}; charset=utf-8`, body: '{"name":"a"}' }],
    ['without a body', {}],
    ['with an empty body', { body: '' }],
    ['without a documented media type', { status: 204, contentType: 'text/html', body: '<p>' }],
    ['without a schema', { status: 206, body: '{' }],
    ['of a range of statuses', { status: 418, body: '{}' }],
    ['of a status in a documented range', { status: 404, body: '[]' }],
    ['of text', { status: 202, contentType: 'text/plain', body: '{}' }],
    ['of JSON with another name', { status: 202, contentType: 'application/problem+json', body: '{"name":"a"}' }],
    ['with a method in lower case', { method: 'get', body: '{"name":"a"}' }],
  ])('%s is right', (_, facts) => {
    expect(createVerifier({ document }).response({ ...get, ...facts })).toEqual([]);
  });

  test.each<[facts: Partial<ResponseFacts>, code: string, path: string, message: string, pointer: string]>([
    [
      { status: 500 },
      'status/undocumented',
      '',
      'Unexpected status 500, expected one of 200, 202, 204, 206, 404, 4XX',
      '/paths/~1things/get/responses',
    ],
    [
      { method: 'put' },
      'status/undocumented',
      '',
      'Unexpected status 200, expected one of none',
      '/paths/~1things/put/responses',
    ],
    [
      { contentType: 'text/html', body: '<p>', status: 202 },
      'content-type/undocumented',
      '',
      'Unexpected content type text/html, expected text/plain, application/problem+json',
      '/paths/~1things/get/responses/202/content',
    ],
    [
      { contentType: null, body: '{}' },
      'content-type/undocumented',
      '',
      `Unexpected content type none, expected ${json}`,
      at200,
    ],
    [
      { body: '{}' },
      'body/schema',
      '',
      'Instance does not have required property "name".',
      '/components/schemas/Thing',
    ],
    [
      { body: '{"name":"a","tags":["b",1]}' },
      'body/schema',
      'tags.1',
      'Instance type "number" is invalid. Expected "string".',
      '/components/schemas/Thing/properties/tags/items',
    ],
    [
      { status: 404, body: '{}' },
      'body/schema',
      '',
      'Instance type "object" is invalid. Expected "array".',
      '/paths/~1things/get/responses/404/content/application~1json/schema',
    ],
    [
      { status: 202, contentType: 'application/problem+json', body: '{}' },
      'body/schema',
      '',
      'Instance does not have required property "name".',
      '/paths/~1things/get/responses/202/content/application~1problem+json/schema',
    ],
    [
      { status: 202, contentType: 'text/plain', body: '123' },
      'body/schema',
      '',
      'String is too long (3 > 2).',
      '/paths/~1things/get/responses/202/content/text~1plain/schema',
    ],
    [
      { method: 'post', status: 302, body: '1' },
      'body/schema',
      '',
      'No value is allowed here.',
      '/paths/~1things/post/responses/default/content/application~1json/schema',
    ],
  ])('%j is %s', (facts, code, path, message, pointer) => {
    const { method, ...others } = { ...get, ...facts };
    const operationId = `things.${method.toLowerCase()}`;
    expect(createVerifier({ document }).response({ method, ...others })).toEqual([
      { code, operationId, request: `${method.toUpperCase()} /things`, status: others.status, path, message, pointer },
    ]);
  });
});

test('a body that is not JSON is reported with the reason', () => {
  const [finding, ...others] = createVerifier({ document }).response({ ...get, body: '{"name":' });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'body/not-json', path: '', pointer: `${at200}/application~1json/schema` });
  expect(finding?.message).toMatch(/^The body is not JSON: .*JSON/);
});

describe('a base path', () => {
  const paths = (basePath: string, path: string): string[] =>
    createVerifier({ document, basePath })
      .response({ ...get, path, body: '{"name":"a"}' })
      .map(({ code, request }) => `${code} ${request}`);

  test.each(['/v1', '/v1/'])('%s precedes the documented paths', (basePath) => {
    expect(paths(basePath, '/v1/things')).toEqual([]);
    for (const path of ['/things', '/v1things', '/v1', '/v2/things'])
      expect(paths(basePath, path)).toEqual([`operation/undocumented GET ${path}`]);
  });
});

describe('with a source map', () => {
  const line = (number: number) => ({ file: 'things.md', line: number, column: 1 });
  const map = {
    '/paths/~1things': line(1),
    [at200]: line(2),
    '/components/schemas/Thing': line(3),
    '/components/schemas/Thing/properties/name': line(4),
  };
  const lines = (facts: Partial<ResponseFacts>): (number | undefined)[] =>
    createVerifier({ document, map })
      .response({ ...get, ...facts })
      .map(({ at }) => at?.line);

  test.each<[Partial<ResponseFacts>, number | undefined]>([
    [{ path: '/none' }, undefined],
    [{ status: 500 }, 1],
    [{ contentType: 'text/html', body: '<p>' }, 2],
    [{ body: '{' }, 2],
    [{ body: '{}' }, 3],
    [{ body: '{"name":1}' }, 4],
  ])('%j is at line %s', (facts, want) => expect(lines(facts)).toEqual([want]));
});
