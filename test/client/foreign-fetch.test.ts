import nodeFetch from 'node-fetch';
import { Agent, fetch as undiciFetch } from 'undici';
import { describe, expect, test } from 'vitest';
import { ApiError, createClient, type Fetch } from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';
import { drop, hang, rejection, sendJson, sendText, serve, until } from './server.ts';

const accessToken = 'secret-token';
const params = { applicationId: 'a1' };

describe.each<[string, Fetch]>([
  ['node-fetch', nodeFetch],
  ['undici', undiciFetch],
])('with %s as fetch', (name, fetch) => {
  test('a call', async () => {
    const { url, seen } = await serve(sendJson({ items: [] }));
    const client = createClient({ baseUrl: url, accessToken, fetch });
    expect(await client.devices.get(params)).toEqual({ items: [] });
    await client.devices.post({ ...params, body: { name: 'ü' } });
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${accessToken}`);
    expect(seen[1]).toMatchObject({
      method: 'POST',
      body: '{"name":"ü"}',
      headers: { 'content-type': 'application/json' },
    });
  });

  test('a 401 is a 401, and renews the token', async () => {
    const body = { type: 'Unauthorized', message: 'No.' };
    const { url } = await serve(sendJson(body, 401));
    const error = await rejection(createClient({ baseUrl: url, accessToken, fetch }).devices.get(params));
    if (!(error instanceof ApiError)) throw error;
    expect(error).toMatchObject({ kind: 'unauthorized', status: 401, message: 'No.', body });
    expect(error.headers.get('content-type')).toBe('application/json');
    const renewing = await serve(sendJson(body, 401), sendJson({ items: [] }));
    let n = 0;
    const client = createClient({ baseUrl: renewing.url, accessToken: () => `t${++n}`, fetch });
    expect(await client.devices.get(params)).toEqual({ items: [] });
    expect(renewing.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  test('of an error, the first 64 KiB are kept', async () => {
    const { url } = await serve(sendText('x'.repeat(70_000), 500, 'text/plain'));
    const error = await rejection(createClient({ baseUrl: url, accessToken, fetch, retry: false }).devices.get(params));
    expect(error).toMatchObject({ status: 500, rawBody: 'x'.repeat(65_536) });
  });

  test('retries', async () => {
    const { url, seen } = await serve(drop, sendText('', 503), sendJson({ items: [] }));
    const client = createClient({ baseUrl: url, accessToken, fetch, retry: { minDelay: 1 } });
    expect(await client.devices.get(params)).toEqual({ items: [] });
    expect(seen).toHaveLength(3);
  });

  test('redirects', async () => {
    const { url, seen } = await serve(
      (_, response) => void response.writeHead(307, { location: '/y' }).end('moved'),
      sendJson({}),
    );
    await createClient({ baseUrl: url, accessToken, fetch }).devices.post({ ...params, body: { name: 'n' } });
    expect(seen[1]).toMatchObject({ url: '/y', method: 'POST', body: '{"name":"n"}' });
    const other = await serve(sendJson({}));
    const away = await serve((_, response) => void response.writeHead(302, { location: `${other.url}/x` }).end());
    expect(await rejection(createClient({ baseUrl: away.url, accessToken, fetch }).devices.get(params))).toMatchObject({
      kind: 'redirect',
      status: 302,
    });
    expect(other.seen).toEqual([]);
  });

  test('timeout and abort close the connection', async () => {
    const server = await serve(hang);
    const client = createClient({ baseUrl: server.url, accessToken, fetch });
    expect(await rejection(client.devices.get(params, { timeout: 50 }))).toMatchObject({ kind: 'timeout' });
    expect(await rejection(client.devices.get(params, { signal: AbortSignal.timeout(50) }))).toMatchObject({
      kind: 'timeout',
    });
    await until(() => server.sockets.size === 0);
  });

  test('an interrupted body is a network error', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"items":', () => response.socket?.destroy());
    });
    const error = await rejection(createClient({ baseUrl: url, accessToken, fetch, retry: false }).devices.get(params));
    expect(error).toMatchObject({ kind: 'network', cause: expect.any(Error) });
  });

  test('forms, bytes and parseAs', async () => {
    const { url, seen } = await serve(sendText('a,b', 200, 'text/csv'));
    const client = createPathClient({ baseUrl: url, accessToken, fetch });
    const post = client.POST as unknown as (path: string, init: object) => Promise<{ data: unknown }>;
    const form = new FormData();
    form.set('file', new Blob(['bytes']), 'f.txt');
    for (const body of [form, Uint8Array.of(97), new URLSearchParams('a=b')]) {
      expect((await post('/x', { body, parseAs: 'text' })).data).toBe('a,b');
    }
    expect(
      seen.map(({ headers, body }) => [headers['content-type']?.split(';')[0], body.includes('bytes') ? 'form' : body]),
    ).toEqual([
      ['multipart/form-data', 'form'],
      ['application/octet-stream', 'a'],
      ['application/x-www-form-urlencoded', 'a=b'],
    ]);
    const { data } = await post('/x', { parseAs: 'blob' });
    expect(await (data as Blob).text()).toBe('a,b');
  });

  test('a stream', async () => {
    const { url } = await serve((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/event-stream' })
        .write('event: deviceState\ndata: {"data":{}}\n\n');
    });
    const events = createClient({ baseUrl: url, accessToken, fetch }).device.stateStream({ ...params, deviceId: 'd' });
    if (name === 'undici') {
      expect((await events.next()).value).toEqual({ event: 'deviceState', data: { data: {} } });
      await events.return();
    } else {
      expect(await rejection(events.next())).toMatchObject({
        kind: 'stream',
        message: 'This `fetch` has no web streams, which a stream needs',
        operationId: 'device.stateStream',
      });
    }
  });
});

describe('fetchOptions', () => {
  const initOf = async (client: object, call: object): Promise<Record<string, unknown>> => {
    let seen: object = {};
    const fetch: Fetch = async (_, init) => ((seen = { ...init }), new Response('{}'));
    await createClient({ accessToken, fetch, ...client }).devices.get(params, call);
    return { ...seen };
  };

  test('of client and call are merged', async () => {
    const init = await initOf(
      { fetchOptions: { credentials: 'include', cache: 'no-store', dispatcher: 1 } },
      { fetchOptions: { cache: 'reload', next: { revalidate: 60 } } },
    );
    expect(init).toMatchObject({ credentials: 'include', cache: 'reload', dispatcher: 1, next: { revalidate: 60 } });
  });

  test('do not replace what the client sends', async () => {
    const owned = { method: 'DELETE', body: 'x', redirect: 'follow', signal: null, headers: { authorization: 'y' } };
    const init = await initOf({ fetchOptions: owned }, { fetchOptions: owned });
    expect(init).toMatchObject({
      method: 'GET',
      redirect: 'manual',
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(init.signal).toBeInstanceOf(AbortSignal);
    expect(init.body).toBeUndefined();
  });

  test('reach undici: a dispatcher', async () => {
    const { url } = await serve(sendJson({ items: [] }));
    const origins: unknown[] = [];
    class Recording extends Agent {
      override dispatch(...[options, handler]: Parameters<Agent['dispatch']>): boolean {
        origins.push(options.origin);
        return super.dispatch(options, handler);
      }
    }
    const dispatcher = new Recording();
    const client = createClient({ baseUrl: url, accessToken, fetch: undiciFetch, fetchOptions: { dispatcher } });
    expect(await client.devices.get(params)).toEqual({ items: [] });
    expect(origins).toEqual([url]);
    await dispatcher.close();
  });
});
