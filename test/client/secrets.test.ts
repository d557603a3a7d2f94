import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ClientOptions, createClient, LosantError } from '../../client/index.ts';
import { redact, safeUrl } from '../../client/redact.ts';
import { type Handler, hang, rejection, sendJson, sendText, serve } from './server.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.c2VjcmV0.c2lnbmF0dXJl';
const params = { applicationId: 'a1' };

/** Everything of a value that a log could show. */
function shown(value: unknown): string {
  const error = value instanceof Error ? value : new Error();
  return [
    String(value),
    `${error.stack}`,
    inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(value, Object.getOwnPropertyNames(Object(value))),
    ...('rawBody' in Object(value)
      ? [String(Reflect.get(Object(value), 'rawBody')), inspect(Reflect.get(Object(value), 'body'))]
      : []),
  ].join('\n');
}

const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
afterEach(() => {
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

describe('nothing printable contains the access token', () => {
  const echo: Handler = (request, response) =>
    void response
      .writeHead(400, { 'content-type': 'application/json' })
      .end(JSON.stringify({ type: 'Bad', message: `Bad token ${request.headers.authorization}` }));

  const cases: [string, Handler, ClientOptions][] = [
    ['an error that repeats it', echo, {}],
    ['an error page that repeats it', sendText(`<b>${token}</b>`, 502, 'text/html'), { retry: false }],
    ['a success that is none and repeats it', sendText(`<b>${token}</b>`, 200, 'text/html'), {}],
    [
      'a redirect with it in the URL',
      (_, response) => void response.writeHead(302, { location: `http://localhost:1/?t=${token}` }).end(),
      {},
    ],
    ['a timeout', hang, { timeout: 40 }],
    [
      'a failing fetch that repeats it',
      hang,
      {
        fetch: async (_, init) =>
          Promise.reject(new Error(`cannot send ${JSON.stringify([...new Headers(init?.headers)])}`)),
        retry: false,
      },
    ],
    [
      'a fetch whose failure has such a cause',
      hang,
      {
        fetch: async () => Promise.reject(new TypeError('fetch failed', { cause: new Error(`bad ${token}`) })),
        retry: false,
      },
    ],
  ];
  test.each(cases)('%s', async (_, handler, options) => {
    const { url } = await serve(handler);
    const error = await rejection(
      createClient({ baseUrl: url, accessToken: token, ...options }).devices.get({ ...params, filter: token }),
    );
    expect(error).toBeInstanceOf(LosantError);
    expect(shown(error)).not.toContain(token);
  });

  test('a token that is invalid in a header', () => {
    for (const accessToken of [`${token}\n`, ` ${token}`, `${token}é`, '']) {
      let error: unknown;
      try {
        createClient({ accessToken });
      } catch (caught) {
        error = caught;
      }
      expect(error).toMatchObject({ kind: 'usage' });
      expect(shown(error)).not.toContain(token);
    }
  });

  test('a token of a provider that is invalid in a header', async () => {
    const { url, seen } = await serve(sendJson({}));
    const error = await rejection(
      createClient({ baseUrl: url, accessToken: async () => `${token}\r\nX: y` }).devices.get(params),
    );
    expect(error).toMatchObject({ kind: 'token' });
    expect(shown(error)).not.toContain(token);
    expect(seen).toEqual([]);
  });

  test('the client itself', () => {
    expect(shown(createClient({ accessToken: token }))).not.toContain(token);
  });
});

describe('safeUrl', () => {
  test.each([
    [
      'https://api.losant.com/invites?token=abc&email=a%40b.c',
      'https://api.losant.com/invites?token=***&email=a%40b.c',
    ],
    ['https://api.losant.com/dashboards/d?password=x', 'https://api.losant.com/dashboards/d?password=***'],
    ['https://user:pass@api.losant.com/a#b', 'https://api.losant.com/a'],
    ['https://api.losant.com/a?filter=t0ken-value', 'https://api.losant.com/a?filter=***'],
  ])('%s', (given, want) => expect(safeUrl(given, 't0ken-value')).toBe(want));
});

test.each([
  ['a 1234567 b', '1234567', 'a 1234567 b'],
  ['a 12345678 b 12345678', '12345678', 'a *** b ***'],
  ['a', undefined, 'a'],
])('redact %j with %j', (text, token, want) => expect(redact(text, token)).toBe(want));

test('the cause of a failure is kept if it does not contain the token', async () => {
  const cause = new TypeError('fetch failed');
  const client = createClient({ accessToken: token, retry: false, fetch: async () => Promise.reject(cause) });
  expect(await rejection(client.devices.get({ applicationId: 'a' }))).toMatchObject({ kind: 'network', cause });
});
