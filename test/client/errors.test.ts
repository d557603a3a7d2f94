import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ApiError, createClient, LosantError } from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';
import { type Handler, rejection, sendJson, sendText, serve, until } from './server.ts';

const token = 'eyJhbGciOi.secret.token';
const params = { applicationId: 'a1' };

async function errorOf(handler: Handler): Promise<unknown> {
  const { url } = await serve(handler);
  return rejection(createClient({ baseUrl: url, accessToken: token, retry: false }).devices.get(params));
}

describe('a documented error', () => {
  const statuses: [number, string][] = [
    [400, 'badRequest'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'conflict'],
    [410, 'gone'],
    [422, 'unprocessable'],
    [429, 'rateLimited'],
    [500, 'server'],
    [503, 'server'],
    [418, 'http'],
  ];
  test.each(statuses)('%i is %s', async (status, kind) => {
    const { url } = await serve(
      sendJson({ type: 'SomeType', message: 'some message' }, status, { 'x-request-id': 'r1' }),
    );
    const error = await rejection(
      createClient({ baseUrl: url, accessToken: token, retry: false }).devices.get({ ...params, filter: 'a b' }),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(LosantError);
    expect(error).toMatchObject({
      name: 'ApiError',
      kind,
      status,
      type: 'SomeType',
      message: expect.stringMatching(/^some message/),
      operationId: 'devices.get',
      method: 'GET',
      url: `${url}/applications/a1/devices?filter=a%20b`,
    });
    if (!(error instanceof ApiError)) return;
    expect(error.body).toEqual({ type: 'SomeType', message: 'some message' });
    expect(error.rawBody).toBe('{"type":"SomeType","message":"some message"}');
    expect(error.headers.get('x-request-id')).toBe('r1');
  });

  test('is returned by the path client, with the response', async () => {
    const { url } = await serve(sendJson({ type: 'NotFound', message: 'gone fishing' }, 404));
    for (const create of [createClient, createPathClient]) {
      const { data, error, response } = await create({ baseUrl: url, accessToken: token }).GET(
        '/applications/{applicationId}/devices',
        { params: { path: params } },
      );
      expect(data).toBeUndefined();
      expect(error).toMatchObject({ status: 404, type: 'NotFound', message: 'gone fishing', method: 'GET' });
      expect(response.status).toBe(404);
    }
  });
});

describe('an undocumented error has a readable message and keeps its body', () => {
  const page = '<html><h1>502 Bad Gateway</h1></html>';
  const cases: [string, Handler, { status: number; message: RegExp; body: unknown; rawBody: string; type?: string }][] =
    [
      [
        'HTML',
        sendText(page, 502, 'text/html'),
        {
          status: 502,
          message: /^GET \S+ returned 502 Bad Gateway \(text\/html\)$/,
          body: page,
          rawBody: page,
        },
      ],
      [
        'empty body',
        sendText('', 504),
        { status: 504, message: /504 Gateway Timeout \(empty body\)$/, body: undefined, rawBody: '' },
      ],
      [
        'plain text',
        sendText('upstream connect error\nor  disconnect', 502, 'text/plain; charset=utf-8'),
        {
          status: 502,
          message: /^GET \S+ returned 502 Bad Gateway: upstream connect error or disconnect$/,
          body: 'upstream connect error\nor  disconnect',
          rawBody: 'upstream connect error\nor  disconnect',
        },
      ],
      [
        'a long text without a type',
        sendText(`no healthy upstream\u0000${'x'.repeat(500)}`, 503),
        {
          status: 503,
          message: /: no healthy upstream x{180}…$/,
          body: `no healthy upstream\u0000${'x'.repeat(500)}`,
          rawBody: `no healthy upstream\u0000${'x'.repeat(500)}`,
        },
      ],
      [
        'HTML that claims to be text',
        sendText(' <html>', 500, 'text/plain'),
        { status: 500, message: /500 Internal Server Error \(text\/plain\)$/, body: ' <html>', rawBody: ' <html>' },
      ],
      [
        'blanks',
        sendText('  \n', 500, 'text/plain'),
        { status: 500, message: /500 Internal Server Error \(text\/plain\)$/, body: '  \n', rawBody: '  \n' },
      ],
      [
        'broken JSON',
        sendText('{"message": "x', 500, 'application/json'),
        {
          status: 500,
          message: /500 Internal Server Error \(application\/json\)$/,
          body: '{"message": "x',
          rawBody: '{"message": "x',
        },
      ],
      [
        'JSON that is no object',
        sendJson('down', 500),
        { status: 500, message: /500 Internal/, body: 'down', rawBody: '"down"' },
      ],
      ['JSON null', sendJson(null, 500), { status: 500, message: /500 Internal/, body: null, rawBody: 'null' }],
      [
        'a message that is no text',
        sendJson({ message: 7 }, 500),
        { status: 500, message: /500 Internal/, body: { message: 7 }, rawBody: '{"message":7}' },
      ],
      [
        'problem+json',
        sendJson({ type: 'about:blank', title: 'Invalid', detail: 'No such thing' }, 404, {
          'content-type': 'application/problem+json',
        }),
        {
          status: 404,
          message: /^No such thing$/,
          type: 'about:blank',
          body: { type: 'about:blank', title: 'Invalid', detail: 'No such thing' },
          rawBody: '{"type":"about:blank","title":"Invalid","detail":"No such thing"}',
        },
      ],
      [
        'a title alone',
        sendJson({ title: 'Invalid' }, 404),
        { status: 404, message: /^Invalid$/, body: { title: 'Invalid' }, rawBody: '{"title":"Invalid"}' },
      ],
      ['not modified', sendText('', 304), { status: 304, message: /304 Not Modified/, body: undefined, rawBody: '' }],
    ];
  test.each(cases)('%s', async (_, handler, want) => {
    const error = await errorOf(handler);
    if (!(error instanceof ApiError)) throw error;
    const { status, message, body, rawBody, type } = error;
    expect({ status, body, rawBody, type }).toEqual({
      status: want.status,
      body: want.body,
      rawBody: want.rawBody,
      type: want.type,
    });
    expect(message).toMatch(want.message);
  });
});

describe('an invalid success', () => {
  test('200 with HTML', async () => {
    const error = await errorOf(sendText('<html>log in</html>', 200, 'text/html'));
    if (!(error instanceof ApiError)) throw error;
    expect(error).toMatchObject({ kind: 'unexpectedResponse', status: 200 });
    expect(error.message).toMatch(/returned 200 OK \(text\/html\): not JSON, which parseAs: 'text' returns as it is$/);
    expect(error.rawBody).toBe('<html>log in</html>');
  });

  test('keeps the first 64 KiB of its body', async () => {
    const error = await errorOf(sendText('x'.repeat(70_000), 200, 'text/plain'));
    expect(error).toMatchObject({ kind: 'unexpectedResponse', rawBody: 'x'.repeat(65_536) });
  });

  test('is an error in the path client too', async () => {
    const { url } = await serve(sendText('<html>', 200, 'text/html'));
    const { data, error } = await createPathClient({ baseUrl: url, accessToken: token }).GET('/me');
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ kind: 'unexpectedResponse' });
  });

  test('an empty success is undefined', async () => {
    for (const status of [200, 204]) {
      const { url } = await serve(sendText('', status));
      const { data, response } = await createClient({ baseUrl: url, accessToken: token }).device.delete.raw({
        ...params,
        deviceId: 'd',
      });
      expect({ data, status: response.status }).toEqual({ data: undefined, status });
    }
  });
});

test('of a 10 MB error body, the first 64 KiB are kept and the rest is not read', async () => {
  let sent = 0;
  const server = await serve((_, response) => {
    response.writeHead(500, { 'content-type': 'text/plain' });
    const block = Buffer.alloc(65_536, 'x');
    const more = (): void => {
      while (sent < 10 * 2 ** 20 && !response.destroyed) {
        sent += block.length;
        if (!response.write(block)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
  const error = await rejection(
    createClient({ baseUrl: server.url, accessToken: token, retry: false }).devices.get(params),
  );
  if (!(error instanceof ApiError)) throw error;
  expect(error.rawBody).toHaveLength(65_536);
  await until(() => server.sockets.size === 0);
  expect(sent).toBeLessThan(8 * 2 ** 20);
});

test('an error with an interrupted body keeps its status and the received part', async () => {
  const error = await errorOf((_, response) => {
    response.writeHead(503, { 'content-length': '1000' });
    response.write('half of', () => response.socket?.destroy());
  });
  expect(error).toMatchObject({ kind: 'server', status: 503 });
});

test('a success with an interrupted body is a network error', async () => {
  const error = await errorOf((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"items":', () => response.socket?.destroy());
  });
  expect(error).toMatchObject({
    kind: 'network',
    operationId: 'devices.get',
    message: expect.stringContaining('got no response: terminated'),
  });
});

test('a 403 lists the accepted scopes', async () => {
  const error = await errorOf(sendJson({ type: 'Forbidden', message: 'No.' }, 403));
  if (!(error instanceof ApiError)) throw error;
  expect(error.scopes).toEqual(expect.arrayContaining(['all.Application.read', 'devices.*', 'devices.get']));
  expect(error.message).toBe(`No. (one of these scopes is needed: ${error.scopes?.join(', ')})`);
});

describe('a request that cannot be serialized is rejected before it is sent', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  test.each([
    ['circular body', { body: circular }],
    ['BigInt in the body', { body: { name: 1n } }],
    ['circular query', { tagFilter: circular }],
    ['half a surrogate pair', { filter: '\ud800' }],
  ])('%s', async (_, extra) => {
    const { url, seen } = await serve(sendJson({}));
    const client = createClient({ baseUrl: url, accessToken: token });
    // Wrong on purpose: an untyped caller may pass this.
    const call = client.devices.get as unknown as (params: object) => Promise<unknown>;
    const error = await rejection(call({ ...params, ...extra }));
    expect(error).toBeInstanceOf(LosantError);
    expect(error).toMatchObject({ kind: 'usage', operationId: 'devices.get' });
    expect(seen).toEqual([]);
  });

  test('a missing path parameter', async () => {
    const { url, seen } = await serve(sendJson({}));
    const client = createClient({ baseUrl: url, accessToken: token });
    // @ts-expect-error applicationId is missing
    const byName = await rejection(client.devices.get({}));
    // @ts-expect-error applicationId is missing
    const byPath = await rejection(client.GET('/applications/{applicationId}/devices', { params: { path: {} } }));
    for (const error of [byName, byPath]) {
      expect(error).toMatchObject({ kind: 'usage', message: expect.stringContaining('"applicationId" is missing') });
    }
    expect(seen).toEqual([]);
  });

  test('a missing token', async () => {
    const { url, seen } = await serve(sendJson({}));
    for (const create of [createClient, createPathClient]) {
      const error = await rejection(create({ baseUrl: url }).GET('/me'));
      expect(error).toMatchObject({ kind: 'usage', message: expect.stringContaining('needs an access token') });
    }
    expect(seen).toEqual([]);
  });

  test('an operation without authentication needs no token', async () => {
    const { url, seen } = await serve(sendJson({ token: 't' }));
    await createClient({ baseUrl: url }).auth.authenticateUser({ body: { email: 'a@b.c', password: 'p' } });
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });
});

test('an error prints in a few lines, whatever the server sent', async () => {
  const error = await errorOf(sendText('<p>'.repeat(10_000), 500, 'text/html'));
  expect(inspect(error)).not.toContain('<p>');
  expect(inspect(error).length).toBeLessThan(3000);
});
