import { expect, test } from 'vitest';
import { schemaChecker } from '../../../client/verify/check-schema.ts';
import type { SandboxDocument, SandboxParameter } from '../../../sandbox/document.ts';
import { pathValues, type RequestValues, readRequest } from '../../../sandbox/request/read-request.ts';

const integer = { type: 'integer' };
const template = '/a/{id}/b/{name}';
const pointer = '/paths/~1a~1{id}~1b~1{name}/get';

/** Reads a request of `/a/5/b/x` with these parameters. */
function read(
  parameters: readonly SandboxParameter[] | undefined,
  search = '',
  headers: Readonly<Record<string, string>> = {},
): RequestValues {
  const operation = { operationId: 'a.get', responses: {}, ...(parameters ? { parameters } : {}) };
  const document: SandboxDocument = { paths: { [template]: { get: operation } } };
  const found = { template, method: 'get', operation, pointer };
  const request = { method: 'GET', path: '/a/5/b/x', search, headers, body: { kind: 'none' } as const };
  return readRequest(document, schemaChecker(document), found, request);
}
const query = (name: string, schema: unknown, required = false): SandboxParameter => ({
  ...{ name, in: 'query', schema, required },
});
const wrong = (path: string[], keyword: string, message: string, at: string): unknown => ({
  ...{ path, keyword, message, pointer: `${pointer}/parameters/${at}` },
});

test('the decoded values of a path', () => {
  expect(pathValues('/a/{id}/{name}/x{y}/{z}.json', '/a/1%2F2/n%20m/xb/c.json')).toEqual({ id: '1/2', name: 'n m' });
  expect(pathValues('/a/{id}/{name}', '/a/1')).toEqual({ id: '1', name: '' });
});

test('values have the types of their schemas, and defaults are filled in', () => {
  const parameters = [query('page', integer), query('size', { ...integer, default: 5 }), query('other', true)];
  expect(read(parameters, 'page=1&unknown=2')).toEqual({
    path: { id: '5', name: 'x' },
    query: { page: 1, size: 5, other: undefined },
    body: undefined,
    violations: [],
  });
  expect(read([query('constructor', integer), query('null', null)]).query).toEqual({});
});

test('without parameters, none are read', () => {
  expect(read(undefined, 'page=1').query).toEqual({});
});

test('what is wrong with parameters, by their place', () => {
  const parameters: SandboxParameter[] = [
    query('page', integer),
    query('need', integer, true),
    { name: 'id', in: 'path', required: true, schema: { minLength: 2 } },
    { name: 'X-Size', in: 'header', schema: { ...integer, default: 5 } },
    { name: 'X-Name', in: 'header', required: true, schema: true },
  ];
  expect(read(parameters, 'page=x&X-Size=y', { 'x-size': 'z' })).toMatchObject({
    query: { page: 'x' },
    violations: [
      wrong(['query', 'page'], 'type', 'must be integer', '0/schema'),
      wrong(['query', 'need'], 'required', 'is required', '1/schema'),
      wrong(['path', 'id'], 'minLength', 'must have at least 2 characters', '2/schema'),
      wrong(['header', 'X-Size'], 'type', 'must be integer', '3/schema'),
      wrong(['header', 'X-Name'], 'required', 'is required', '4/schema'),
    ],
  });
  expect(read(parameters, 'need=1&X-Size=y', { 'x-name': 'a', 'x-size': '5' })).toMatchObject({
    query: { page: undefined, need: 1 },
    violations: [{ path: ['path', 'id'] }],
  });
});

test('only parameters of the query are part of it', () => {
  const parameters = [query('page', integer), { name: 'X-Size', in: 'header', schema: { ...integer, default: 5 } }];
  expect(read(parameters).query).toEqual({ page: undefined });
  expect(read(parameters, '', { 'x-size': '1' }).query).toEqual({ page: undefined });
});

test('a body needs a media type', () => {
  const operation = { operationId: 'a', responses: {}, requestBody: { content: { 'application/json': {} } } };
  const document: SandboxDocument = { paths: { '/a': { post: operation } } };
  const found = { template: '/a', method: 'post', operation, pointer: '/paths/~1a/post' };
  const body = { kind: 'value', value: {} } as const;
  const request = { method: 'POST', path: '/a', search: '', headers: {}, body };
  expect(() => readRequest(document, schemaChecker(document), found, request)).toThrow(
    'The request has no Content-Type, expected application/json',
  );
});

test('a parameter with a media type is JSON', () => {
  const schema = { type: 'object', properties: { a: integer } };
  const parameter: SandboxParameter = { name: 'query', in: 'query', content: { 'application/json': { schema } } };
  const at = '0/content/application~1json/schema';
  expect(read([parameter], 'query={"a":1}')).toMatchObject({ query: { query: { a: 1 } }, violations: [] });
  expect(read([parameter], 'query={"a":"x"}').violations).toEqual([
    wrong(['query', 'query', 'a'], 'type', 'must be integer', at),
  ]);
  expect(read([parameter], 'query={')).toMatchObject({
    query: {},
    violations: [wrong(['query', 'query'], 'json', 'is not JSON', at)],
  });
  expect(read([parameter], 'query[a]=1')).toMatchObject({ query: { query: { a: 1 } }, violations: [] });
});
