import { describe, expect, test } from 'vitest';
import { createClient } from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';
import type { RequestMethod } from '../../client/request.ts';
import { rejection, sendJson, sendText, serve } from './server.ts';

const quick = { minDelay: 1 };

describe.each([
  ['the client', createClient],
  ['the client of paths', createPathClient],
])('client.request of %s', (_, create) => {
  test('sends method, path, query and body with the token, and resolves to data and response', async () => {
    const { url, seen } = await serve(sendJson({ news: 1 }));
    const client = create({ baseUrl: `${url}/base`, accessToken: 't', headers: { 'x-trace': '1' } });
    const { data, response } = await client.request({
      method: 'patch',
      path: '/applications/a%2F1/news',
      query: { tags: ['a b'], none: undefined },
      body: { name: 'ü' },
    });
    expect(data).toEqual({ news: 1 });
    expect(response.status).toBe(200);
    expect(seen[0]).toMatchObject({
      method: 'PATCH',
      url: '/base/applications/a%2F1/news?tags%5B0%5D=a%20b',
      body: '{"name":"ü"}',
      headers: { authorization: 'Bearer t', 'x-trace': '1', 'content-type': 'application/json' },
    });
  });

  test('retries, throws and takes options like other calls', async () => {
    const { url, seen } = await serve(sendText('', 503), sendJson({ type: 'NotFound', message: 'No.' }, 404));
    const client = create({ baseUrl: url, accessToken: 't', retry: quick });
    const call = client.request({ method: 'GET', path: '/news' }, { headers: { 'x-call': '1' } });
    expect(await rejection(call)).toMatchObject({
      kind: 'notFound',
      message: 'No.',
      method: 'GET',
      url: `${url}/news`,
    });
    expect(seen.map(({ headers }) => headers['x-call'])).toEqual(['1', '1']);
  });

  test('needs a token, unless the operation is known to need none', async () => {
    const { url, seen } = await serve(sendJson({ token: 't' }));
    const client = create({ baseUrl: url });
    expect(await rejection(client.request({ method: 'GET', path: '/news' }))).toMatchObject({ kind: 'usage' });
    await client.request({ method: 'POST', path: '/auth/user', body: {} });
    await client.request({ method: 'get', path: '/dashboards/d1' });
    expect(seen.map((one) => one.url)).toEqual(['/auth/user', '/dashboards/d1']);
  });

  test('a known POST that only reads is retried', async () => {
    const { url, seen } = await serve(sendText('', 503), sendJson({}));
    const client = create({ baseUrl: url, accessToken: 't', retry: quick });
    await client.request({ method: 'POST', path: '/applications/a1/data/time-series-query', body: {} });
    expect(seen).toHaveLength(2);
  });

  test.each<[string, unknown]>([
    ['no slash', 'news'],
    ['nothing', ''],
    ['no text', undefined],
    ['another host', '//evil.example'],
    ['an absolute URL', 'https://evil.example/news'],
    ['a user', '@evil.example/news'],
    ['a backslash', '/\\evil.example'],
    ['a parent', '/../admin'],
    ['a parent at the end', '/news/..'],
    ['an encoded parent', '/news/%2e%2E/admin'],
    ['half encoded', '/news/.%2e'],
    ['a dot', '/./news'],
    ['a parent with a tab, which URL parsers remove', '/.\t./admin'],
    ['an empty segment', '/news//latest'],
    ['a query', '/news?page=1'],
    ['a fragment', '/news#top'],
    ['a template', '/applications/{applicationId}'],
  ])('refuses a path with %s', async (_name, path) => {
    const { url, seen } = await serve(sendJson({}));
    const request = create({ baseUrl: url, accessToken: 't' }).request as (request: object) => Promise<unknown>;
    expect(await rejection(request({ method: 'GET', path }))).toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(/^request: path/),
    });
    expect(seen).toEqual([]);
  });

  test.each<[object, string]>([
    [{ method: 'FETCH', path: '/news' }, 'Unexpected method "FETCH", expected one of: GET, '],
    [{ path: '/news' }, 'Unexpected method "undefined"'],
    [{ method: 'GET', path: '/news', params: {} }, 'request: unknown member "params"'],
    [{ method: 'POST', path: '/news', device: {} }, 'request: unknown member "device": pass it as "body"'],
    [['GET', '/news'], 'request: expected an object of members'],
  ])('refuses %j', async (given, message) => {
    const request: RequestMethod = create({ accessToken: 't', baseUrl: 'http://localhost:1' }).request;
    expect(await rejection((request as (request: object) => Promise<unknown>)(given))).toMatchObject({
      kind: 'usage',
      message: expect.stringContaining(message),
    });
  });
});
