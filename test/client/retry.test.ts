import { describe, expect, test } from 'vitest';
import { ApiError } from '../../client/api-error.ts';
import type { ErrorKind } from '../../client/errors.ts';
import { createClient, LosantError, type Retry } from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';
import { retryPolicy } from '../../client/retry.ts';
import { retryAfter } from '../../client/retry-after.ts';
import { backoff, retryDelay } from '../../client/retry-delay.ts';
import { drop, type Handler, rejection, sendJson, sendText, serve } from './server.ts';

const accessToken = 't';
const params = { applicationId: 'a1' };
const ok = sendJson({ items: [] });
const quick = { minDelay: 1 };

describe('retryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each<[string | null, number | undefined]>([
    ['0', 0],
    ['120', 120_000],
    [' 2 ', 2_000],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5_000],
    ['Thu, 01 Jan 2026 00:00:00 GMT', 0],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j', (header, want) => expect(retryAfter(header, now)).toBe(want));
});

test('backoff doubles up to its maximum and is reduced by up to half', () => {
  expect([0, 1, 2, 3].map((attempt) => backoff(attempt, 500, 1500, 1))).toEqual([500, 1000, 1500, 1500]);
  expect([0, 1, 2, 3].map((attempt) => backoff(attempt, 500, 1500, 0))).toEqual([250, 500, 750, 750]);
});

describe('retryDelay', () => {
  const status = (code: number, after?: string) =>
    new ApiError(
      {
        response: new Response(null, { status: code, headers: after === undefined ? {} : { 'retry-after': after } }),
        text: '',
      },
      {},
    );
  const failure = (kind: ErrorKind) => new LosantError(kind, '');

  test.each<[string, LosantError, string, number, Retry | undefined, number | undefined]>([
    ['by default', status(503), 'GET', 0, undefined, 250],
    ['by default, the second', status(503), 'GET', 1, undefined, 500],
    ['by default, not a third', status(503), 'GET', 2, undefined, undefined],
    ['another number', status(503), 'GET', 2, 3, 1_000],
    ['another number is reached', status(503), 'GET', 3, 3, undefined],
    ['false', status(503), 'GET', 0, false, undefined],
    ['up to the maximum delay', status(503), 'GET', 6, 10, 4_000],
    ['the least delay', status(503), 'GET', 0, { minDelay: 10 }, 5],
    ['the greatest delay', status(503), 'GET', 1, { maxDelay: 100 }, 50],
    ['Retry-After', status(503, '7'), 'GET', 0, undefined, 7_000],
    ['Retry-After of a minute', status(503, '60'), 'GET', 0, undefined, 60_000],
    ['Retry-After of more', status(503, '61'), 'GET', 0, undefined, undefined],
    ['Retry-After of more than allowed', status(503, '2'), 'GET', 0, { maxRetryAfter: 1_999 }, undefined],
    ['Retry-After of another status', status(404, '1'), 'GET', 0, undefined, undefined],
    ['a network error', failure('network'), 'PUT', 0, undefined, 250],
    ['a timeout', failure('timeout'), 'DELETE', 0, undefined, 250],
    ['an abort', failure('aborted'), 'GET', 0, undefined, undefined],
    ['wrong usage', failure('usage'), 'GET', 0, undefined, undefined],
    ['HEAD', status(503), 'HEAD', 0, undefined, 250],
    ['OPTIONS', status(503), 'OPTIONS', 0, undefined, 250],
    ['POST', status(503), 'POST', 0, undefined, undefined],
    ['PATCH', status(503), 'PATCH', 0, undefined, undefined],
    ['POST after a 429', status(429), 'POST', 0, undefined, 250],
    ['POST after a 429 with Retry-After', status(429, '7'), 'POST', 0, undefined, 7_000],
    ['PATCH after a 429, whatever the methods', status(429), 'PATCH', 0, { methods: ['GET'] }, 250],
    ['POST after a 429 that is not retried', status(429), 'POST', 0, { statuses: [503] }, undefined],
    ['methods in lower case', status(503), 'POST', 0, { methods: ['post'] }, 250],
    ['one method, not in a list', status(503), 'POST', 0, { methods: 'post' as never }, 250],
    ['one status, not in a list', status(404), 'GET', 0, { statuses: 404 as never }, 250],
    ['other methods', status(503), 'GET', 0, { methods: ['PATCH'] }, undefined],
    ['other statuses', status(503), 'GET', 0, { statuses: [404] }, undefined],
  ])('%s', (_, error, method, attempt, retry, want) =>
    expect(retryDelay(error, [method], attempt, retryPolicy(retry), 0)).toBe(want),
  );

  test.each<[readonly string[] | undefined, number | undefined]>([
    [undefined, 250],
    [['GET'], 250],
    [['POST'], 250],
    [['PUT'], undefined],
  ])('a POST that only reads, with the methods %j: %j', (methods, want) =>
    expect(retryDelay(status(503), ['POST', 'GET'], 0, retryPolicy({ methods }), 0)).toBe(want),
  );
});

describe('a policy with a value that is not possible', () => {
  const cases: [unknown, string][] = [
    [-1, 'retry: retries must not be below 0'],
    [NaN, 'retry: retries must not be below 0'],
    [true, 'retry: retries must not be below 0'],
    ['3', 'retry: retries must not be below 0'],
    [{ retries: -1 }, 'retry: retries must not be below 0'],
    [{ minDelay: NaN }, 'retry: minDelay must not be below 0'],
    [{ maxDelay: '1' }, 'retry: maxDelay must not be below 0'],
    [{ maxRetryAfter: null }, 'retry: maxRetryAfter must not be below 0'],
    [{ statuses: [503, '429'] }, 'retry: statuses must not be below 0'],
    [
      { methods: ['FETCH'] },
      'Unexpected method "FETCH", expected one of: GET, HEAD, OPTIONS, PUT, DELETE, POST, PATCH',
    ],
    [{ methods: [1] }, 'Unexpected method "1", expected one of: GET, HEAD, OPTIONS, PUT, DELETE, POST, PATCH'],
    [{ retires: 1 }, 'retry: unknown option "retires", did you mean "retries"?'],
    [['POST'], 'retry: expected an object of options'],
  ];
  test.each(cases)('%j', async (retry, message) => {
    const { url, seen } = await serve(ok);
    const error = expect.objectContaining({ kind: 'usage', message });
    const options = { baseUrl: url, accessToken, retry: retry as Retry };
    expect(() => createClient(options)).toThrow(error);
    const call = createClient({ baseUrl: url, accessToken }).devices.get(params, { retry: options.retry });
    expect(await rejection(call)).toEqual(error);
    expect(seen).toEqual([]);
  });

  test.each<Retry | undefined>([0, Infinity, false, undefined, {}, { retries: undefined, methods: [] }])(
    '%j is possible',
    (retry) => expect(retryPolicy(retry)).toMatchObject({ minDelay: 500 }),
  );
});

test('a POST that only reads is retried like a GET, by name and by path', async () => {
  const { url, seen } = await serve(sendText('', 503), sendJson({}));
  await createClient({ baseUrl: url, accessToken, retry: quick }).data.timeSeriesQuery({ ...params, body: {} });
  expect(seen.map((one) => one.method)).toEqual(['POST', 'POST']);
  const again = await serve(drop, sendJson({}));
  const path = '/applications/{applicationId}/data/time-series-query';
  await createPathClient({ baseUrl: again.url, accessToken, retry: quick }).POST(path, {
    params: { path: params },
    body: {},
  });
  expect(again.seen).toHaveLength(2);
});

interface Case {
  readonly handlers: [Handler, ...Handler[]];
  readonly retry?: Retry;
  /** Requests that the server is expected to see. */
  readonly want: number;
  readonly fails?: true;
}

async function run(method: 'get' | 'post' | 'delete', { handlers, retry, want, fails }: Case): Promise<void> {
  const { url, seen } = await serve(...handlers);
  const client = createClient({ baseUrl: url, accessToken, retry: retry ?? quick });
  const call =
    method === 'get'
      ? client.devices.get(params)
      : method === 'post'
        ? client.devices.post({ ...params, body: { name: 'n' } })
        : client.device.delete({ ...params, deviceId: 'd' });
  if (fails) expect(await rejection(call)).toBeInstanceOf(LosantError);
  else await call;
  expect(seen.map((one) => one.method)).toEqual(Array(want).fill(method.toUpperCase()));
}

describe('by default', () => {
  test.each([408, 429, 500, 502, 503, 504])('a GET is retried after %i', (status) =>
    run('get', { handlers: [sendText('', status), ok], want: 2 }),
  );
  test.each([400, 401, 403, 404, 409, 422, 501])('not after %i', (status) =>
    run('get', { handlers: [sendText('', status), ok], want: 1, fails: true }),
  );
  test('a GET is retried after a closed connection', () => run('get', { handlers: [drop, drop, ok], want: 3 }));
  test('twice at most', () => run('get', { handlers: [sendText('', 503)], want: 3, fails: true }));
  test('a DELETE is retried', () => run('delete', { handlers: [sendText('', 503), ok], want: 2 }));
  test('a POST is not retried after an error', () =>
    run('post', { handlers: [sendText('', 503), ok], want: 1, fails: true }));
  test('a POST is retried after a 429', () => run('post', { handlers: [sendText('', 429, undefined), ok], want: 2 }));
  test('a POST is not retried after a closed connection', () =>
    run('post', { handlers: [drop, ok], want: 1, fails: true }));
  test('an interrupted body is fetched again', () =>
    run('get', {
      handlers: [
        (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
          response.write('{"items":', () => response.socket?.destroy());
        },
        ok,
      ],
      want: 2,
    }));
});

describe('configured', () => {
  test('never, with false', () =>
    run('get', { handlers: [sendText('', 503), ok], retry: false, want: 1, fails: true }));
  test('never, with 0', () => run('get', { handlers: [sendText('', 503), ok], retry: 0, want: 1, fails: true }));
  test('another number', () =>
    run('get', { handlers: [sendText('', 503)], retry: { ...quick, retries: 4 }, want: 5, fails: true }));
  test('POST too', () =>
    run('post', { handlers: [sendText('', 503), ok], retry: { ...quick, methods: ['POST'] }, want: 2 }));
  test('other statuses', () =>
    run('get', { handlers: [sendText('', 409), ok], retry: { ...quick, statuses: [409] }, want: 2 }));
  test('POST too, in lower case', () =>
    run('post', { handlers: [sendText('', 503), ok], retry: { ...quick, methods: ['post'] }, want: 2 }));
  test('for one call', async () => {
    const { url, seen } = await serve(sendText('', 503));
    await rejection(createClient({ baseUrl: url, accessToken, retry: quick }).devices.get(params, { retry: false }));
    expect(seen).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  const limited =
    (value: string): Handler =>
    (_, response) =>
      void response.writeHead(429, { 'retry-after': value }).end();

  test('replaces the backoff', async () => {
    const { url, seen } = await serve(limited('0'), ok);
    const started = performance.now();
    await createClient({ baseUrl: url, accessToken, retry: { minDelay: 30_000, maxDelay: 30_000 } }).devices.get(
      params,
    );
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(seen).toHaveLength(2);
  });

  test('in seconds', async () => {
    const { url } = await serve(limited('1'), ok);
    const started = performance.now();
    await createClient({ baseUrl: url, accessToken, retry: quick }).devices.get(params);
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  });

  test.each(['3600', new Date(Date.now() + 3_600_000).toUTCString()])(
    '%s is more than is waited for: the error comes at once',
    async (value) => {
      const { url, seen } = await serve(limited(value), ok);
      const error = await rejection(createClient({ baseUrl: url, accessToken }).devices.get(params));
      expect(error).toMatchObject({ kind: 'rateLimited' });
      expect((error as { retryAfter: number }).retryAfter).toBeGreaterThan(3_590_000);
      expect(seen).toHaveLength(1);
    },
  );

  test('a wait beyond the time limit fails with the error, not with a timeout', async () => {
    const { url, seen } = await serve(limited('5'), ok);
    const error = await rejection(createClient({ baseUrl: url, accessToken, timeout: 1_000 }).devices.get(params));
    expect(error).toMatchObject({ kind: 'rateLimited', retryAfter: 5_000 });
    expect(seen).toHaveLength(1);
  });
});

test('a retry sends the same body and headers', async () => {
  const { url, seen } = await serve(sendText('', 503), sendJson({ id: '1' }));
  const client = createClient({
    baseUrl: url,
    accessToken,
    headers: { 'x-trace': '1' },
    retry: { ...quick, methods: ['POST'] },
  });
  await client.devices.post({ ...params, body: { name: 'ü' } });
  expect(seen[1]?.body).toBe('{"name":"ü"}');
  expect({ ...seen[0], headers: { ...seen[0]?.headers, host: '' } }).toEqual({
    ...seen[1],
    headers: { ...seen[1]?.headers, host: '' },
  });
  expect(seen[1]?.headers).toMatchObject({
    'x-trace': '1',
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: 'Bearer t',
  });
});
