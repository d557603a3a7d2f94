import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type ClientOptions, createClient, type Hooks } from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';
import { version } from '../../client/version.ts';
import { bundle } from './bundle.ts';
import { drop, hang, rejection, sendJson, sendText, serve, until } from './server.ts';

const token = 'eyJhbGciOi.secret.token';
const params = { applicationId: 'a1' };

/** Options that record the events of all hooks. */
function recording(): { events: [keyof Hooks, Record<string, unknown>][]; options: ClientOptions } {
  const events: [keyof Hooks, Record<string, unknown>][] = [];
  const record = (hook: keyof Hooks) => (event: object) => void events.push([hook, { ...event }]);
  return {
    events,
    options: {
      accessToken: token,
      onRequest: record('onRequest'),
      onResponse: record('onResponse'),
      onRetry: record('onRetry'),
      onError: record('onError'),
    },
  };
}

const names = (events: readonly [string, unknown][]): string[] => events.map(([hook]) => hook);

describe('hooks', () => {
  test('see a call, its attempts and its error', async () => {
    const { url } = await serve(sendText('', 503), sendJson({ type: 'NotFound', message: 'No.' }, 404));
    const { events, options } = recording();
    const client = createClient({ baseUrl: url, ...options, retry: { minDelay: 10 } });
    const error = await rejection(client.devices.get({ ...params, filter: 'a' }));
    const call = { operationId: 'devices.get', method: 'GET', url: `${url}/applications/a1/devices?filter=a` };
    const duration = expect.any(Number);
    expect(events).toMatchObject([
      ['onRequest', { ...call, attempt: 1, headers: { authorization: '***', accept: 'application/json' } }],
      ['onResponse', { ...call, attempt: 1, status: 503, duration }],
      ['onRetry', { ...call, attempt: 1, error: { status: 503 }, delay: expect.any(Number) }],
      ['onRequest', { ...call, attempt: 2 }],
      ['onResponse', { ...call, attempt: 2, status: 404, headers: { 'content-type': 'application/json' }, duration }],
      ['onError', { ...call, attempt: 2, error, duration }],
    ]);
    expect(events[5]?.[1].duration).toBeGreaterThanOrEqual(5);
  });

  test('see no more than request and response of a success', async () => {
    const { url } = await serve(sendJson({}));
    const { events, options } = recording();
    await createPathClient({ baseUrl: url, ...options }).GET('/me');
    expect(names(events)).toEqual(['onRequest', 'onResponse']);
    expect(events[0]?.[1].operationId).toBeUndefined();
  });

  test('see each request of a redirect', async () => {
    const { url } = await serve((_, response) => void response.writeHead(307, { location: '/y' }).end(), sendJson({}));
    const { events, options } = recording();
    await createClient({ baseUrl: url, ...options }).me.get();
    expect(events.map(([hook, { url: at, attempt }]) => [hook, at, attempt])).toEqual([
      ['onRequest', `${url}/me`, 1],
      ['onResponse', `${url}/me`, 1],
      ['onRequest', `${url}/y`, 1],
      ['onResponse', `${url}/y`, 1],
    ]);
  });

  test('see a new token after a 401 as a retry without a delay', async () => {
    const { url } = await serve(sendText('', 401), sendJson({}));
    let n = 0;
    const { events, options } = recording();
    await createClient({ baseUrl: url, ...options, accessToken: () => `${token}${++n}` }).me.get();
    expect(names(events)).toEqual(['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse']);
    expect(events[2]?.[1]).toMatchObject({ delay: 0, attempt: 1, error: { status: 401 } });
  });

  test('see failures without a response, and before a request', async () => {
    const { url } = await serve(drop, hang);
    const { events, options } = recording();
    const client = createClient({ baseUrl: url, ...options, retry: false });
    await rejection(client.me.get());
    await rejection(client.me.get({}, { timeout: 20 }));
    // @ts-expect-error applicationId is missing
    await rejection(client.devices.get({}));
    await rejection(
      createClient({ baseUrl: url, ...options, accessToken: () => Promise.reject(new Error()) }).me.get(),
    );
    const errors = events.filter(([hook]) => hook === 'onError');
    expect(errors.map(([, { attempt, error }]) => [attempt, Reflect.get(Object(error), 'kind')])).toEqual([
      [1, 'network'],
      [1, 'timeout'],
      [0, 'usage'],
      [0, 'token'],
    ]);
  });

  test('get no secrets', async () => {
    const { url } = await serve((_, response) => {
      response
        .writeHead(400, { 'set-cookie': 'session=abc123', 'x-echo': `Bearer ${token}` })
        .end(`{"message":"${token}"}`);
    });
    const { events, options } = recording();
    const headers = { Cookie: 'session=abc123', 'X-Api-Key': 'abc123', 'X-Client-Secret': 'abc123', 'X-Trace': 'kept' };
    const client = createClient({ baseUrl: url, ...options, headers });
    await rejection(
      client.GET('/invites', { params: { query: { token: 'abc123', email: 'a@b.c' } } } as never).then(({ error }) => {
        throw error;
      }),
    );
    // The error has the headers of the response, as everywhere.
    const facts = events.map(([, event]) => ({ ...event, error: undefined }));
    const shown = inspect(facts, { depth: Infinity, showHidden: true, getters: true });
    expect(shown).not.toContain('abc123');
    expect(shown).not.toContain(token);
    expect(events[0]?.[1].headers).toMatchObject({ 'x-trace': 'kept', cookie: '***' });
  });

  test('cannot change a request', async () => {
    const { url, seen } = await serve(sendJson({}));
    await createClient({
      baseUrl: url,
      accessToken: token,
      onRequest: (event) => Object.assign(event.headers, { 'x-mine': '1', authorization: 'none' }),
    }).me.get();
    expect(seen[0]?.headers).toMatchObject({ authorization: `Bearer ${token}` });
    expect(seen[0]?.headers['x-mine']).toBeUndefined();
  });

  describe('that fail do not break a call', () => {
    // Vitest fails if a rejection is not handled.
    test.each<[string, () => unknown]>([
      [
        'throws',
        () => {
          throw new Error('mine');
        },
      ],
      [
        'rejects',
        async () => {
          throw new Error('mine');
        },
      ],
      ['never ends', () => new Promise(() => {})],
      [
        'throws nothing',
        () => {
          throw undefined;
        },
      ],
    ])('one that %s', async (how, hook) => {
      const { url } = await serve(sendText('', 503), sendJson({ items: [] }), sendText('', 404));
      const logged: unknown[] = [];
      const log = (...line: unknown[]): void => void logged.push(line);
      const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook };
      for (const logger of [
        undefined,
        { debug() {}, warn() {}, error: log },
        { debug: hook, warn: hook, error: hook },
      ]) {
        const client = createClient({ baseUrl: url, accessToken: token, ...hooks, logger, retry: { minDelay: 1 } });
        const call = client.devices.get(params);
        if (!logger) expect(await call).toEqual({ items: [] });
        else expect(await rejection(call)).toMatchObject({ status: 404 });
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (how === 'throws')
        expect(logged).toContainEqual(['onRequest failed', expect.objectContaining({ message: 'mine' })]);
    });
  });
});

test('logger gets a sentence and the event, at a fitting level', async () => {
  const { url } = await serve(sendText('', 503), sendJson({ type: 'NotFound', message: 'No such thing.' }, 404));
  const lines: string[] = [];
  const events: unknown[] = [];
  const log = (level: string) => (message: string, event: unknown) => {
    lines.push(`${level} ${message.replace(/\d+ ms/, 'N ms')}`);
    events.push(event);
  };
  const logger = { debug: log('debug'), warn: log('warn'), error: log('error') };
  await rejection(
    createClient({ baseUrl: url, accessToken: token, logger, retry: { minDelay: 1 } }).devices.get(params),
  );
  const call = `GET ${url}/applications/a1/devices`;
  expect(lines).toEqual([
    `debug ${call} (attempt 1)`,
    `debug ${call} returned 503 (attempt 1, N ms)`,
    expect.stringMatching(
      /^warn GET \S+ returned 503 Service Unavailable \(empty body\) \(attempt 1, retry in .* ms\)$/,
    ),
    `debug ${call} (attempt 2)`,
    `debug ${call} returned 404 (attempt 2, N ms)`,
    `error ${call}: No such thing. (attempt 2, N ms)`,
  ]);
  expect(events[5]).toMatchObject({ operationId: 'devices.get', attempt: 2 });
  // The console is one.
  createClient({ logger: console });
});

describe('User-Agent', () => {
  test('has the version of the package, which the caller can replace or remove', async () => {
    const { version: published } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(version).toBe(published);
    const { url, seen } = await serve(sendJson({}));
    const client = createClient({ baseUrl: url, accessToken: token });
    await client.me.get();
    await client.me.get({}, { headers: { 'user-agent': 'mine/1' } });
    // Not typed: `null` removes a header.
    await client.me.get({}, { headers: { 'User-Agent': null } as never });
    expect(seen.map(({ headers }) => headers['user-agent'])).toEqual([`losant-openapi/${version}`, 'mine/1', 'node']);
  });

  test('is not sent in a browser, which has its own', async () => {
    const code = await bundle(`import { userAgent } from './user-agent.ts'; globalThis.userAgent = [userAgent];`);
    const run = (userAgent: string | undefined): unknown => {
      const scope = { navigator: userAgent && { userAgent }, userAgent: undefined };
      new Function('globalThis', code)(scope);
      return Reflect.get(Object(scope.userAgent), 0);
    };
    expect(run('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36')).toBeUndefined();
    for (const other of [undefined, 'Node.js/22', 'Deno/2.0', 'Bun/1.2', 'Cloudflare-Workers'])
      expect(run(other)).toBe(`losant-openapi/${version}`);
  });
});

test('the events of a stream do not wait for hooks', async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {}\n\n');
  });
  const { events, options } = recording();
  const stream = createClient({ baseUrl: url, ...options }).device.stateStream({ ...params, deviceId: 'd' });
  await stream.next();
  await stream.return();
  await until(() => events.length === 2);
  expect(names(events)).toEqual(['onRequest', 'onResponse']);
});
