import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';
import { rejection, sendJson, serve } from './server.ts';

type Untyped = (...args: unknown[]) => PromiseLike<unknown> & AsyncIterable<unknown>;

/** A method as JavaScript sees it. */
function untyped(client: object, name: string): Untyped {
  return name.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), client) as Untyped;
}

/** The message of a call that is refused without a request. */
async function refusal(
  call: (client: object) => PromiseLike<unknown>,
  create = createClient as (options: object) => object,
) {
  const { url, seen } = await serve(sendJson({ items: [] }));
  const error = await rejection(call(create({ baseUrl: url, accessToken: 't' })));
  expect(error).toMatchObject({ name: 'LosantError', kind: 'usage' });
  expect(seen).toEqual([]);
  return (error as Error).message;
}

const app = { applicationId: 'a1' };

describe('a resource method refuses', () => {
  const cases: [string, string, unknown[], string][] = [
    [
      'another case',
      'devices.get',
      [{ ...app, perpage: 1 }],
      'devices.get: unknown parameter "perpage", did you mean "perPage"?',
    ],
    [
      'a missing letter',
      'devices.get',
      [{ ...app, perPge: 1 }],
      'devices.get: unknown parameter "perPge", did you mean "perPage"?',
    ],
    [
      'two letters swapped',
      'devices.get',
      [{ ...app, fitler: '' }],
      'devices.get: unknown parameter "fitler", did you mean "filter"?',
    ],
    [
      'an underscore',
      'devices.get',
      [{ application_id: 'a1' }],
      'devices.get: unknown parameter "application_id", did you mean "applicationId"?',
    ],
    [
      'null',
      'devices.get',
      [{ ...app, perpage: null }],
      'devices.get: unknown parameter "perpage", did you mean "perPage"?',
    ],
    [
      'a name without a near one',
      'event.get',
      [{ ...app, eventId: 'e', x: 1 }],
      'event.get: unknown parameter "x", expected one of: applicationId, eventId',
    ],
    [
      'a name of objects',
      'event.get',
      [{ ...app, eventId: 'e', constructor: 1 }],
      'event.get: unknown parameter "constructor", expected one of: applicationId, eventId',
    ],
    [
      '__proto__',
      'event.get',
      [JSON.parse('{"__proto__":1}')],
      'event.get: unknown parameter "__proto__", expected one of: applicationId, eventId',
    ],
    ['a body', 'devices.get', [{ ...app, body: {} }], 'devices.get: unknown parameter "body"'],
    [
      'credentials',
      'auth.authenticateUser',
      [{ credentials: { email: 'e', password: 'p' } }],
      'auth.authenticateUser: unknown parameter "credentials": pass it as "body"',
    ],
    [
      'a misspelt query beside a body',
      'events.patch',
      [{ ...app, body: {}, qurey: {} }],
      'events.patch: unknown parameter "qurey", did you mean "query"?',
    ],
    ['an array', 'applications.get', [[]], 'applications.get: expected an object of parameters'],
    ['a string', 'applications.get', ['a1'], 'applications.get: expected an object of parameters'],
    ['a number', 'applications.get', [5], 'applications.get: expected an object of parameters'],
    ['null alone', 'applications.get', [null], 'applications.get: expected an object of parameters'],
    ['a form', 'applications.get', [new FormData()], 'applications.get: expected an object of parameters'],
    [
      'search parameters',
      'applications.get',
      [new URLSearchParams('page=1')],
      'applications.get: expected an object of parameters',
    ],
    ['a callback', 'applications.get', [{}, () => {}], 'applications.get: expected an object of options'],
    [
      'a misspelt option',
      'applications.get',
      [{}, { timeOut: 5 }],
      'applications.get: unknown option "timeOut", did you mean "timeout"?',
    ],
    [
      'a parameter among the options',
      'applications.get',
      [{}, { page: 5 }],
      'applications.get: unknown option "page", expected one of:',
    ],
  ];
  test.each(cases)('%s', async (_, name, args, message) => {
    expect(await refusal((client) => untyped(client, name)(...args))).toContain(message);
    expect(await refusal((client) => untyped(client, `${name}.raw`)(...args))).toContain(message);
  });

  const first = (items: AsyncIterable<unknown>): Promise<unknown> => items[Symbol.asyncIterator]().next();
  test.each(['devices.get.pages', 'devices.get.all', 'device.stateStream'])(
    'the same with %s, at the first iteration',
    async (name) => {
      expect(await refusal((client) => first(untyped(client, name)({ ...app, aplicationId: 1 })))).toContain(
        'unknown parameter "aplicationId", did you mean "applicationId"?',
      );
      expect(await refusal((client) => first(untyped(client, name)(5)))).toContain('expected an object of parameters');
    },
  );

  const { bodies }: { bodies: Record<string, string> } = JSON.parse(
    readFileSync(new URL('../../spec/upstream.json', import.meta.url), 'utf8'),
  );
  test('the body under the name that it has in losant-rest, for every operation', async () => {
    const client = createClient({ accessToken: 't', baseUrl: 'http://localhost:1' });
    expect(Object.keys(bodies).length).toBeGreaterThan(140);
    for (const [id, name] of Object.entries(bodies)) {
      expect(await rejection(untyped(client, id)({ [name]: {} }))).toMatchObject({
        kind: 'usage',
        message: `${id}: unknown parameter "${name}": pass it as "body"`,
      });
    }
  });
});

test('what is undefined counts as absent, and `query` has further parameters', async () => {
  const { url, seen } = await serve(sendJson({ items: [] }));
  const client = createClient({ baseUrl: url, accessToken: 't' });
  await untyped(client, 'devices.get')({ ...app, perpage: undefined, body: undefined });
  await client.devices.get({ ...app, perPage: 1 }, { query: { news: [1], perPage: 2 } });
  await client.GET('/applications/{applicationId}/devices', { params: { path: app }, query: { news: 1 } });
  expect(seen.map((one) => decodeURIComponent(one.url))).toEqual([
    '/applications/a1/devices',
    '/applications/a1/devices?perPage=2&news[0]=1',
    '/applications/a1/devices?news=1',
  ]);
});

describe('a call by path refuses', () => {
  const path = '/applications/{applicationId}/devices';
  const cases: [string, unknown, string][] = [
    ['headers among the parameters', { params: { path: app, header: {} } }, ': unknown member of params "header"'],
    ['a place that is none', { path: app }, ': unknown option "path"'],
    [
      'a parameter that the path does not have',
      { params: { path: { ...app, deviceId: 'd' } } },
      ': unknown path parameter "deviceId"',
    ],
    ['a text as the query', { params: { path: app, query: 'page=1' } }, 'expected an object of query parameters'],
    ['an unknown option', { params: { path: app }, timeOut: 1 }, 'did you mean "timeout"?'],
  ];
  const get = (init: unknown) => (client: object) => untyped(client, 'GET')(path, init);
  test.each(cases)('%s', async (_, init, message) => {
    expect(await refusal(get(init))).toContain(message);
    expect(await refusal(get(init), createPathClient as (options: object) => object)).toContain(message);
  });

  test('an unknown query parameter, if the client has the table', async () => {
    expect(await refusal(get({ params: { path: app, query: { perpage: 1 } } }))).toContain(
      'devices.get: unknown query parameter "perpage", did you mean "perPage"?',
    );
  });
});

test.each([
  [{ acessToken: 't' }, 'createClient: unknown option "acessToken", did you mean "accessToken"?'],
  [{ url: 'https://host.example' }, 'createClient: unknown option "url", expected one of: accessToken, baseUrl'],
  [null, 'createClient: expected an object of options'],
])('createClient refuses %j', (options, message) => {
  expect(() => createClient(options as object)).toThrow(
    expect.objectContaining({ kind: 'usage', message: expect.stringContaining(message) }),
  );
});
