import { createParser } from 'eventsource-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShownRequest } from '../../../sandbox/command/show-request.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { type MockOptions, startMock } from '../../../scripts/commands/mock/server.ts';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { lineOfText, smallReference } from '../../support/pages.ts';

const things = '/abc/things';
let mock: RunningServer;
const log: ShownRequest[] = [];

let compilation: Compilation;

const start = (options: Partial<MockOptions> = {}): Promise<RunningServer> =>
  startMock({ document: compilation.document, map: compilation.map, log: (entry) => log.push(entry), ...options });

beforeAll(async () => {
  compilation = compileTexts(smallReference);
  expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  mock = await start();
});
afterAll(() => mock.close());

const get = (path: string, headers: Record<string, string> = {}, base = mock.url): Promise<Response> =>
  fetch(`${base}${path}`, { headers: { accept: 'application/json', ...headers } });

describe('nested query parameters', () => {
  test.each([
    ['a number as text', 'thingFilter[0][minWeight]=2', 200],
    ['brackets percent-encoded', 'thingFilter%5B0%5D%5BonlyKind%5D=hard', 200],
    ['left out', '', 200],
    ['no number', 'thingFilter[0][minWeight]=much', 400],
    ['a value outside of an enum in camel case', 'thingFilter[0][onlyKind]=liquid', 400],
    ['an unknown key', 'thingFilter[0][maxWeight]=2', 400],
    ['a plain text', 'thingFilter=hard', 400],
  ])('%s', async (_, query, status) => {
    const response = await get(`${things}?${query}`);
    expect(response.status).toBe(status);
    const named = response.headers.get('sl-violations');
    if (status === 200) expect(named).toBeNull();
    else
      expect(JSON.parse(named ?? '[]')).toMatchObject([
        { location: expect.arrayContaining(['request', 'query', 'thingFilter']) as unknown },
      ]);
    if (status === 400)
      expect(await response.json()).toEqual({
        type: 'Validation',
        message: expect.stringMatching(/^query\.thingFilter/) as unknown,
      });
  });
});

describe('the request log', () => {
  test('shows the documented name of the parameter and its line', async () => {
    await (await get(`${things}?perPage=many`)).text();
    expect(log.at(-1)).toMatchObject({
      operationId: 'things.get',
      status: 400,
      violations: [
        {
          subject: 'query.perPage',
          message: 'must be integer',
          at: { file: 'pages/things.md', line: lineOfText('pages/things.md', '| perPage |') },
        },
      ],
    });
  });

  test('shows the line of the schema for a key of a nested parameter', async () => {
    await (await get(`${things}?thingFilter[0][onlyKind]=liquid`)).text();
    expect(log.at(-1)?.violations[0]).toMatchObject({
      subject: 'query.thingFilter.0.onlyKind',
      at: { file: 'pages/schemas.md', line: lineOfText('pages/schemas.md', '"onlyKind"') },
    });
  });
});

describe('streams', () => {
  test('send the documented events at an interval, with keepalive comments', async () => {
    const streaming = await start({ eventInterval: 20 });
    const response = await get('/abc/things/watch?keepAliveInterval=1', { accept: 'text/event-stream' }, streaming.url);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const events: unknown[] = [];
    let comments = 0;
    const parser = createParser({
      onEvent: ({ event, data }) => events.push([event, JSON.parse(data)]),
      onComment: () => (comments += 1),
    });
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      parser.feed(decoder.decode(chunk, { stream: true }));
      if (events.length > 3 && comments > 0) break;
    }
    expect(events.slice(0, 2)).toEqual([
      ['thing', { name: 'Stone', weight: 3 }],
      ['thing', { name: 'Stone', weight: 3 }],
    ]);
    await streaming.close();
  });

  test('end when the mock is closed', async () => {
    const streaming = await start({ eventInterval: 60_000 });
    const response = await get('/abc/things/watch', { accept: 'text/event-stream' }, streaming.url);
    const read = response.text().then(
      () => 'ended',
      () => 'cut off',
    );
    const begin = performance.now();
    await streaming.close();
    expect(await read).toBe('cut off');
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test('are rejected if another media type is requested', async () => {
    expect((await get('/abc/things/watch')).status).toBe(406);
  });
});

describe('errors', () => {
  test.each<[name: string, path: string, init: RequestInit, status: number, type: string, message: string]>([
    ['a path that is not documented', '/nowhere', {}, 404, 'NotFound', 'The reference has no path /nowhere'],
    [
      'a method that is not documented',
      things,
      { method: 'PUT' },
      405,
      'MethodNotAllowed',
      `${things} has no PUT, only GET`,
    ],
    [
      'a code that is not documented',
      things,
      { headers: { prefer: 'code=410' } },
      404,
      'NotFound',
      'things.get documents no such response; it has 200, 400',
    ],
    [
      'a media type that is not documented',
      things,
      { headers: { accept: 'image/png' } },
      406,
      'NotAcceptable',
      'things.get documents no response of this type; it has application/json',
    ],
    ['a wrong value', `${things}?perPage=many`, {}, 400, 'Validation', 'query.perPage: must be integer'],
    [
      'several wrong values',
      `${things}?perPage=many&thingFilter[0][onlyKind]=liquid&thingFilter[0][minWeight]=much`,
      {},
      400,
      'Validation',
      'query.thingFilter.0.minWeight: must be number; query.thingFilter.0.onlyKind: must be one of hard, soft; query.perPage: must be integer',
    ],
    [
      'more than ten wrong values',
      `${things}?${Array.from({ length: 12 }, (_, i) => `thingFilter[${i}][x]=1`).join('&')}`,
      {},
      400,
      'Validation',
      `${Array.from({ length: 10 }, (_, i) => `query.thingFilter.${i}.x: is not documented`).join('; ')}; and 2 more`,
    ],
  ])('%s', async (_, path, init, status, type, message) => {
    const response = await fetch(`${mock.url}${path}`, init);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect([response.status, await response.json()]).toEqual([status, { type, message }]);
    expect(log.at(-1)?.violations[0]?.message).toBeDefined();
  });

  test('the methods of a path are in the header “Allow”', async () => {
    expect((await fetch(`${mock.url}${things}`, { method: 'PUT' })).headers.get('allow')).toBe('GET');
  });

  test('a HEAD is responded to like a GET, without a body', async () => {
    const head = await fetch(`${mock.url}${things}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'application/json', '']);
    const stream = await fetch(`${mock.url}${things}/watch`, {
      method: 'HEAD',
      headers: { accept: 'text/event-stream' },
    });
    expect([stream.status, await stream.text()]).toEqual([200, '']);
  });

  test('a port in use rejects with the system error', async () => {
    await expect(start({ port: mock.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('options', () => {
  test('with CORS, a preflight is allowed and the origin is returned', async () => {
    const open = await start({ cors: true });
    const preflight = await fetch(`${open.url}${things}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://page.test',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'authorization']);
    expect(
      (await get(things, { origin: 'http://page.test' }, open.url)).headers.get('access-control-allow-origin'),
    ).toBe('http://page.test');
    expect((await get(things, { origin: 'http://page.test' })).headers.get('access-control-allow-origin')).toBeNull();
    await open.close();
  });

  test('without CORS, a preflight is refused, and the log says what to do', async () => {
    const headers = { origin: 'http://page.test', 'access-control-request-method': 'GET' };
    const preflight = await fetch(`${mock.url}${things}`, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(403);
    const [refused] = log.at(-1)?.violations ?? [];
    expect(refused).toMatchObject({
      subject: 'header.origin',
      message: 'http://page.test is not allowed. Start with --cors, or --cors http://page.test',
    });
  });

  test('dynamic responses differ from the example and match the schema', async () => {
    const random = await start({ dynamic: true });
    const response = await get(things, {}, random.url);
    expect(response.headers.get('sl-violations')).toBeNull();
    const body: unknown = await response.json();
    expect(body).not.toEqual({ name: 'Stone', weight: 3 });
    expect(body).toMatchObject({ name: expect.any(String) as unknown });
    await random.close();
  });
});
