import { expect, test } from 'vitest';
import type { SandboxDocument } from '../../sandbox/document.ts';
import { operationLookup } from '../../sandbox/find-operation.ts';
import { operationLines } from '../../sandbox/operation-lines.ts';
import { parametersOf, pathTo } from '../../sandbox/paths.ts';
import { Refusal } from '../../sandbox/refusal.ts';
import { createSandbox } from '../../sandbox/sandbox.ts';

const operation = (operationId: string) => ({ operationId, responses: {} });
const document: SandboxDocument = {
  paths: {
    '/a': { get: operation('a.get'), post: operation('a.post'), put: operation('a.put') },
    '/a/{id}': { delete: operation('a.delete'), patch: operation('a.patch'), get: undefined },
  },
};
const { find, refusal } = operationLookup(document);

test('the operation of a request; HEAD is answered like GET', () => {
  const get = { template: '/a', method: 'get', pointer: '/paths/~1a/get', operation: operation('a.get') };
  expect([find('GET', '/a'), find('HEAD', '/a')]).toEqual([get, get]);
  expect(find('POST', '/a')?.operation.operationId).toBe('a.post');
  expect([find('HEAD', '/a/1'), find('DELETE', '/a'), find('GET', '/b'), find('DELETE', '/a/%')]).toEqual(
    Array(4).fill(undefined),
  );
});

test.each([
  ['DELETE', '/a', 405, 'GET, POST, PUT', '/a has no DELETE, only GET, POST, PUT'],
  ['HEAD', '/a/1', 405, 'PATCH, DELETE', '/a/1 has no HEAD, only PATCH, DELETE'],
  ['GET', '/b', 404, undefined, 'The reference has no path /b'],
  ['GET', '/a/%', 400, undefined, 'The path has an escape that is not UTF-8: /a/%'],
])('%s %s: %i', (method, path, status, allow, message) => {
  const headers = allow === undefined ? {} : { allow };
  expect(refusal(method, path)).toMatchObject({ status, message, headers });
});

test('a refusal has its violations', () => {
  const violations = [{ path: ['body'], keyword: 'json', message: 'is not JSON', pointer: '/a' }];
  expect(new Refusal(400, 'x', { violations })).toMatchObject({ violations, headers: {} });
  expect(new Refusal(409, 'x')).toMatchObject({ violations: [], body: { type: 'Conflict', message: 'x' } });
});

test('the path of a template', () => {
  expect(pathTo('/a/{b}/{c}', { b: '1/2' })).toBe('/a/1%2F2/');
  expect(parametersOf('/a/{b}/{c}')).toEqual(['b', 'c']);
});

test('the lines have all operations', () => {
  expect(operationLines(document, createSandbox(document))).toEqual(
    [
      ['a.get', 'GET', '/a'],
      ['a.post', 'POST', '/a'],
      ['a.put', 'PUT', '/a'],
      ['a.delete', 'DELETE', '/a/{id}'],
      ['a.patch', 'PATCH', '/a/{id}'],
    ].map(([operationId, method, path]) => ({ operationId, method, path, basis: 'example' })),
  );
});
