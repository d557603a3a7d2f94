import { describe, expect, test, vi } from 'vitest';
import { createClient } from '../../client/index.ts';
import { createTokens, type TokenProvider } from '../../client/token.ts';
import { rejection, sendJson, sendText, serve } from './server.ts';

const params = { applicationId: 'a1' };
const ok = sendJson({ items: [] });
const bearer = (seen: readonly { headers: { authorization?: string | undefined } }[]) =>
  seen.map(({ headers }) => headers.authorization);

describe('a function that returns a string', () => {
  test('changes the user at once', async () => {
    const { url, seen } = await serve(ok);
    let token = 'alice';
    const client = createClient({ baseUrl: url, accessToken: () => token });
    await client.devices.get(params);
    token = 'bob';
    await client.devices.get(params);
    await client.dashboard.get({ dashboardId: 'd' });
    expect(bearer(seen)).toEqual(['Bearer alice', 'Bearer bob', 'Bearer bob']);
  });

  test('is called before each attempt', async () => {
    const { url, seen } = await serve(sendText('', 503), ok);
    let n = 0;
    await createClient({ baseUrl: url, accessToken: () => `t${++n}`, retry: { minDelay: 1 } }).devices.get(params);
    expect(bearer(seen)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  test('after a 401, a new token is sent', async () => {
    const { url, seen } = await serve(sendText('', 401), ok);
    let n = 0;
    await createClient({ baseUrl: url, accessToken: () => `t${++n}` }).devices.get(params);
    expect(bearer(seen)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  test.each<[string, TokenProvider]>([
    ['a string', () => 'same'],
    ['a promise', async () => 'same'],
  ])('after a 401, the same token is not sent again: %s', async (_, accessToken) => {
    const { url, seen } = await serve(sendText('', 401));
    const provider = vi.fn(accessToken);
    expect(await rejection(createClient({ baseUrl: url, accessToken: provider }).devices.get(params))).toMatchObject({
      kind: 'unauthorized',
    });
    expect(seen).toHaveLength(1);
    expect(provider).toHaveBeenCalledTimes(2);
  });

  test('that is signed out leaves the token out where none is needed, and is an error elsewhere', async () => {
    const { url, seen } = await serve(ok);
    let token: string | undefined = 'alice';
    const client = createClient({ baseUrl: url, accessToken: (() => token) as () => string });
    await client.devices.get(params);
    token = undefined;
    await client.dashboard.get({ dashboardId: 'd' });
    expect(await rejection(client.devices.get(params))).toMatchObject({ kind: 'token' });
    expect(bearer(seen)).toEqual(['Bearer alice', undefined]);
  });

  test('that is invalid in a header is an error of kind token', async () => {
    const client = createClient({ accessToken: () => 'a b' });
    expect(await rejection(client.devices.get(params))).toMatchObject({ kind: 'token' });
  });
});

describe('createTokens', () => {
  const context = { baseUrl: 'http://localhost', fetch };

  test('a promise is cached, also after strings', async () => {
    const source = vi.fn<TokenProvider>().mockReturnValueOnce('a').mockReturnValueOnce(Promise.resolve('b'));
    const tokens = createTokens(source, context);
    const got = [];
    for (let i = 0; i < 4; i++) got.push(await tokens.get(false));
    expect(got).toEqual(['a', 'b', 'b', 'b']);
    expect(source).toHaveBeenCalledTimes(2);
  });

  test('an object that is returned at once is cached', async () => {
    const source = vi.fn<TokenProvider>(() => ({ token: 'a' }));
    const tokens = createTokens(source, context);
    await tokens.get(false);
    await tokens.get(false);
    expect(source).toHaveBeenCalledTimes(1);
  });

  test('a JWT that is returned as a string is not judged by its exp', async () => {
    const jwt = `h.${btoa(JSON.stringify({ exp: 1 }))}.s`;
    expect(await createTokens(() => jwt, context).get(false)).toBe(jwt);
  });

  test('where no token is needed, a function is not called before it has returned a string', async () => {
    const source = vi.fn<TokenProvider>(() => 'a');
    const tokens = createTokens(source, context);
    expect(await tokens.get(true)).toBeUndefined();
    expect(source).not.toHaveBeenCalled();
    await tokens.get(false);
    expect(await tokens.get(true)).toBe('a');
  });

  test('`current` is the last string, for redaction', async () => {
    const tokens = createTokens(() => 'a', context);
    expect(tokens.current()).toBeUndefined();
    await tokens.get(false);
    expect(tokens.current()).toBe('a');
  });
});
