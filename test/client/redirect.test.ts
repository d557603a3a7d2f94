import { describe, expect, test } from 'vitest';
import { ApiError, createClient } from '../../client/index.ts';
import { becomesGet, redirectOf } from '../../client/redirect.ts';
import { type Handler, rejection, sendJson, serve } from './server.ts';

const accessToken = 'secret-token';
const params = { applicationId: 'a1' };
const to =
  (location: string, status = 302): Handler =>
  (_, response) =>
    void response.writeHead(status, { location }).end('moved');

describe('to the same origin', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed, with the token', async (status) => {
    const { url, seen } = await serve(to('/elsewhere?x=1', status), sendJson({ items: [] }));
    expect(await createClient({ baseUrl: url, accessToken }).devices.get(params)).toEqual({ items: [] });
    expect(seen[1]).toMatchObject({
      method: 'GET',
      url: '/elsewhere?x=1',
      headers: { authorization: `Bearer ${accessToken}` },
    });
  });

  test.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', '{"name":"n"}'],
    [308, 'POST', '{"name":"n"}'],
  ])('after a POST, %i makes it a %s', async (status, method, body) => {
    const { url, seen } = await serve(to('/elsewhere', status), sendJson({ id: '1' }));
    await createClient({ baseUrl: url, accessToken }).devices.post({ ...params, body: { name: 'n' } });
    expect(seen[1]).toMatchObject({ method, body });
    expect(seen[1]?.headers['content-type']).toBe(body ? 'application/json' : undefined);
  });

  test('in a loop is an error after five hops', async () => {
    const { url, seen } = await serve(to('/again'));
    expect(await rejection(createClient({ baseUrl: url, accessToken }).devices.get(params))).toMatchObject({
      kind: 'redirect',
      status: 302,
      message: expect.stringMatching(/: too many redirects$/),
    });
    expect(seen).toHaveLength(6);
  });
});

describe('to another origin is an error, and nothing is sent there', () => {
  test('to another host', async () => {
    const other = await serve(sendJson({ items: [] }));
    const port = new URL(other.url).port;
    for (const location of [other.url, `//127.0.0.1:${port}/x`, `http://localhost:${port}/x`]) {
      const { url } = await serve(to(location));
      const error = await rejection(createClient({ baseUrl: url, accessToken }).devices.get(params));
      if (!(error instanceof ApiError)) throw error;
      expect(error).toMatchObject({ kind: 'redirect', status: 302 });
      expect(error.message).toContain(`another origin, http://`);
      expect(error.headers.get('location')).toBe(location);
    }
    expect(other.seen).toEqual([]);
  });

  test('to another scheme', async () => {
    const { url, seen } = await serve((request, response) =>
      to(`https://${request.headers.host}/`)(request, response, undefined as never),
    );
    expect(await rejection(createClient({ baseUrl: url, accessToken }).devices.get(params))).toMatchObject({
      kind: 'redirect',
    });
    expect(seen).toHaveLength(1);
  });

  test('to an invalid URL', async () => {
    const { url } = await serve(to('http://[bad'));
    expect(await rejection(createClient({ baseUrl: url, accessToken }).devices.get(params))).toMatchObject({
      kind: 'redirect',
    });
  });

  test('without a location', async () => {
    const { url } = await serve((_, response) => void response.writeHead(302).end());
    expect(await rejection(createClient({ baseUrl: url, accessToken }).devices.get(params))).toMatchObject({
      kind: 'http',
      status: 302,
    });
  });

  test('hidden by a browser', async () => {
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
      ok: { value: false },
    });
    const error = await rejection(createClient({ accessToken, fetch: async () => opaque }).devices.get(params));
    expect(error).toMatchObject({ kind: 'redirect' });
  });
});

describe('redirectOf', () => {
  const from = 'https://host.example/a/b';
  const of = (status: number, location?: string) =>
    redirectOf(new Response(null, { status, headers: location === undefined ? {} : { location } }), from);

  test.each([
    ['c?d', { url: 'https://host.example/a/c?d' }],
    ['/c', { url: 'https://host.example/c' }],
    ['https://host.example:443/c', { url: 'https://host.example/c' }],
    ['http://host.example/c', { refused: 'a redirect to another origin, http://host.example' }],
    ['//other.example/c', { refused: 'a redirect to another origin, https://other.example' }],
    ['http://[bad', { refused: 'a redirect to an invalid URL' }],
    ['', undefined],
    [undefined, undefined],
  ])('to %j', (location, want) => expect(of(302, location)).toEqual(want));

  test.each([200, 300, 304, 305, 306, 404])('%i is not a redirect', (status) =>
    expect(of(status, '/c')).toBeUndefined(),
  );

  test('a browser hides the target', () => {
    const opaque = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    expect(redirectOf(opaque, from)).toEqual({ refused: 'a redirect, which a browser does not let us check' });
  });

  test.each([
    [301, 'POST', true],
    [302, 'POST', true],
    [303, 'POST', true],
    [303, 'PUT', true],
    [303, 'HEAD', false],
    [301, 'GET', false],
    [301, 'PUT', false],
    [302, 'DELETE', false],
    [307, 'POST', false],
    [308, 'POST', false],
  ])('after %i, a %s becomes a GET: %j', (status, method, want) => expect(becomesGet(status, method)).toBe(want));
});
