import { describe, expect, test } from 'vitest';
import { operationFinder } from '../../../client/verify/find-operation.ts';

const operation = (operationId: string) => ({ operationId, responses: {} });
/** A document of paths with their methods. */
const documentOf = (paths: Readonly<Record<string, string>>) => ({
  paths: Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(methods.split(' ').map((method) => [method, operation(`${method} ${path}`)])),
    ]),
  ),
});

describe('the operation of a request', () => {
  const paths = {
    '/{a}': 'get',
    '/{a}/{b}': 'get post delete',
    '/{a}/two': 'get',
    '/one/{b}': 'get post',
    '/one/two': 'get',
    '/one/two/{c}': 'get',
    '/files/{name}.json': 'get',
    '/files/a~b/{c}': 'get',
  };
  const requests: [method: string, path: string, want: string | undefined][] = [
    ['GET', '/x', 'get /{a}'],
    ['get', '/one/two', 'get /one/two'],
    ['GET', '/one/x', 'get /one/{b}'],
    ['GET', '/x/two', 'get /{a}/two'],
    ['GET', '/x/y', 'get /{a}/{b}'],
    ['POST', '/one/two', 'post /one/{b}'],
    ['DELETE', '/one/two', 'delete /{a}/{b}'],
    ['GET', '/one/two/x', 'get /one/two/{c}'],
    ['GET', '/files/{name}.json', 'get /files/{name}.json'],
    ['GET', '/files/a.json', 'get /{a}/{b}'],
    ['PUT', '/one/two', undefined],
    ['GET', '/', undefined],
    ['GET', '/one/', undefined],
    ['GET', '/one/two/', undefined],
    ['GET', '/one/two/x/y', undefined],
    ['GET', '/one/three/x', undefined],
  ];

  test.each(requests)('%s %s', (method, path, want) => {
    const entries = Object.entries(paths);
    // The order of the paths makes no difference.
    for (const all of [entries, [...entries].reverse()]) {
      const found = operationFinder(documentOf(Object.fromEntries(all)))(method, path);
      expect(found?.operation.operationId).toBe(want);
    }
  });

  test('has its template, its method and its pointer', () => {
    expect(operationFinder(documentOf(paths))('GET', '/files/a~b/c')).toEqual({
      template: '/files/a~b/{c}',
      method: 'get',
      operation: operation('get /files/a~b/{c}'),
      pointer: '/paths/~1files~1a~0b~1{c}/get',
    });
  });
});

test.each(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'])('%s is a method', (method) => {
  const key = method.toLowerCase();
  expect(operationFinder(documentOf({ '/a': key }))(method, '/a')?.method).toBe(key);
});

test.each(['CONSTRUCTOR', 'parameters'])('the method %s has no operation', (method) => {
  expect(operationFinder(documentOf({ '/a': 'get parameters' }))(method, '/a')).toBeUndefined();
});
