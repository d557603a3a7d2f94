import { expect, test } from 'vitest';
import { readApiInfo } from '../../../scripts/compiler/upstream/api-info.ts';
import { withoutPlaces } from '../../support/without-places.ts';
import { nodeOf, reported } from './reported.ts';

const read = (value: unknown) => reported((report) => readApiInfo(nodeOf(value), report));

const none = { path: [], query: [], body: [], multipart: [] };
const param = (name: string): object => ({ in: 'query', name });

test('all that a resource and its operations state', () => {
  const { result, messages } = read({
    device: {
      links: {},
      path: '/devices',
      auth: ['device.*'],
      params: [param('r')],
      actions: {
        get: {
          audit: true,
          method: 'GET',
          path: '/{deviceId}',
          summary: 'One',
          description: 'Two',
          auth: ['device.get'],
          denyOauthTokens: true,
          allowUnverified: false,
          params: [param('a')],
          sseStream: true,
          responses: {
            200: {
              description: 'Three',
              schema: { $ref: '#/definitions/device' },
              sseEvents: { update: { description: 'Four', schema: { $ref: '#/definitions/event' } } },
            },
          },
        },
        put: { method: 'PUT', sseStream: false, responses: { 400: {} } },
      },
    },
  });
  expect(messages).toEqual([]);
  expect(
    result.flatMap(({ parameters, actions }) => [parameters, ...actions.map((action) => action.parameters)]),
  ).toMatchObject([{ query: [{ name: { value: 'r' } }] }, { query: [{ name: { value: 'a' } }] }, none]);
  const plain = result.map(({ parameters: _, actions, ...resource }) => ({
    ...resource,
    actions: actions.map(({ parameters: __, ...action }) => action),
  }));
  expect(withoutPlaces(plain)).toEqual([
    {
      key: 'device',
      path: { value: '/devices' },
      scopes: [{ value: 'device.*' }],
      actions: [
        {
          key: 'get',
          method: { value: 'GET' },
          path: { value: '/{deviceId}' },
          summary: { value: 'One' },
          description: { value: 'Two' },
          scopes: [{ value: 'device.get' }],
          refusesOauth: { value: true },
          allowsUnverified: { value: false },
          isStream: true,
          responses: [
            {
              code: { value: '200' },
              description: { value: 'Three' },
              schema: { value: 'device' },
              events: [{ name: { value: 'update' }, description: { value: 'Four' }, schema: { value: 'event' } }],
            },
          ],
        },
        {
          key: 'put',
          method: { value: 'PUT' },
          isStream: false,
          responses: [{ code: { value: '400' }, description: { value: '' }, events: [] }],
        },
      ],
    },
  ]);
  expect([result[0]?.at.column, result[0]?.actions[0]?.at.column]).toEqual([2, 109]);
});

const get = { method: 'GET', responses: {} };

test.each<[string, unknown, string, number]>([
  ['no object', [1], 'a.json:1:1 Unexpected apiInfo: “[1]”, expected an object', 0],
  ['a resource without a path', { a: { actions: {} } }, 'a.json:1:6 a has no “path”', 0],
  ['a resource that is no object', { a: 1 }, 'a.json:1:6 Unexpected a: “1”, expected an object', 0],
  ['an unknown member of a resource', { a: { path: '/a', b: 1 } }, 'a.json:1:19 Member “b” of a is unknown', 1],
  [
    'an operation without a method',
    { a: { path: '/a', actions: { get: {} } } },
    'a.json:1:36 a.get has no “method”',
    1,
  ],
  [
    'an unknown member of an operation',
    { a: { path: '/a', actions: { get: { ...get, b: 1 } } } },
    'a.json:1:67 Member “b” of a.get is unknown',
    1,
  ],
  [
    'an unknown member of a response',
    { a: { path: '/a', actions: { get: { method: 'GET', responses: { 200: { b: 1 } } } } } },
    'a.json:1:72 Member “b” of a.get, 200 is unknown',
    1,
  ],
  [
    'an unknown member of an event',
    { a: { path: '/a', actions: { get: { method: 'GET', responses: { 200: { sseEvents: { c: { b: 1 } } } } } } } },
    'a.json:1:90 Member “b” of a.get, c is unknown',
    1,
  ],
  [
    'a parameter of an operation without a name',
    { a: { path: '/a', actions: { get: { ...get, params: [{ in: 'query' }] } } } },
    'a.json:1:77 a parameter of a.get has no “name”',
    1,
  ],
  [
    'a parameter of a resource without a name',
    { a: { path: '/a', params: [{ in: 'query' }] } },
    'a.json:1:29 a parameter of a has no “name”',
    1,
  ],
])('%s', (_, value, message, count) => {
  const { result, messages } = read(value);
  expect(messages[0]).toBe(message);
  expect(result).toHaveLength(count);
});
