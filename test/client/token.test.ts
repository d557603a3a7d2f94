import { describe, expect, test, vi } from 'vitest';
import { authenticateDevice, authenticateUser, createClient, type TokenGrant } from '../../client/index.ts';
import { createTokens } from '../../client/token.ts';
import { type Handler, rejection, sendJson, serve, until } from './server.ts';

const params = { applicationId: 'a1' };
const ok = sendJson({ items: [] });
const bearer = (seen: readonly { headers: { authorization?: string | undefined } }[]) =>
  seen.map(({ headers }) => headers.authorization);

/** Accepts one token and returns 401 for any other. */
const only =
  (good: string): Handler =>
  (request, response, raw) =>
    (request.headers.authorization === `Bearer ${good}` ? ok : sendJson({ type: 'Unauthorized', message: 'No.' }, 401))(
      request,
      response,
      raw,
    );

/** Returns `t1`, `t2`, … */
function provider(grant: (n: number) => string | TokenGrant = (n) => `t${n}`) {
  let n = 0;
  return vi.fn(async () => grant(++n));
}

const jwt = (exp: number): string => `h.${Buffer.from(JSON.stringify({ exp })).toString('base64url')}.s`;

describe('a function', () => {
  test('is called once for many calls', async () => {
    const { url, seen } = await serve(ok);
    const accessToken = provider();
    const client = createClient({ baseUrl: url, accessToken });
    await client.devices.get(params);
    await client.GET('/applications/{applicationId}/devices', { params: { path: params } });
    expect(accessToken).toHaveBeenCalledTimes(1);
    expect(bearer(seen)).toEqual(['Bearer t1', 'Bearer t1']);
  });

  test('is called once for concurrent calls', async () => {
    const { url, seen } = await serve(ok);
    const accessToken = provider();
    const client = createClient({ baseUrl: url, accessToken });
    await Promise.all(Array.from({ length: 20 }, () => client.devices.get(params)));
    expect(accessToken).toHaveBeenCalledTimes(1);
    expect(new Set(bearer(seen))).toEqual(new Set(['Bearer t1']));
  });

  test('is called again after the token has expired', async () => {
    const { url, seen } = await serve(ok);
    const accessToken = provider((n) => ({
      token: `t${n}`,
      expiresAt: n === 1 ? new Date(Date.now() - 1) : Date.now() + 3_600_000,
    }));
    const client = createClient({ baseUrl: url, accessToken });
    for (let i = 0; i < 3; i++) await client.devices.get(params);
    expect(bearer(seen)).toEqual(['Bearer t1', 'Bearer t2', 'Bearer t2']);
  });

  test('is called again after the exp of a JWT', async () => {
    const { url, seen } = await serve(ok);
    const [old, fresh] = [jwt(Date.now() / 1000 - 10), jwt(Date.now() / 1000 + 3_600)];
    const accessToken = provider((n) => (n === 1 ? old : fresh));
    const client = createClient({ baseUrl: url, accessToken });
    for (let i = 0; i < 3; i++) await client.devices.get(params);
    expect(bearer(seen)).toEqual([`Bearer ${old}`, `Bearer ${fresh}`, `Bearer ${fresh}`]);
  });

  test.each(['a.b', 'a.%%%.c', `a.${btoa('null')}.c`, `a.${btoa('{"exp":"soon"}')}.c`])(
    '%s is a token without an end',
    async (token) => {
      const { url } = await serve(ok);
      const accessToken = provider(() => token);
      const client = createClient({ baseUrl: url, accessToken });
      await client.devices.get(params);
      await client.devices.get(params);
      expect(accessToken).toHaveBeenCalledTimes(1);
    },
  );

  test('that fails is an error of kind token, and is called again by the next call', async () => {
    const { url, seen } = await serve(ok);
    const accessToken = vi.fn(async () => 't').mockRejectedValueOnce(new Error('vault is shut'));
    const client = createClient({ baseUrl: url, accessToken });
    const errors = await Promise.all([rejection(client.devices.get(params)), rejection(client.devices.get(params))]);
    for (const error of errors)
      expect(error).toMatchObject({
        kind: 'token',
        message: 'The access token provider failed',
        cause: new Error('vault is shut'),
      });
    await client.devices.get(params);
    expect(accessToken).toHaveBeenCalledTimes(2);
    expect(seen).toHaveLength(1);
  });

  test('that throws synchronously is an error of kind token too', async () => {
    const client = createClient({
      accessToken: () => {
        throw new Error('now');
      },
    });
    expect(await rejection(client.devices.get(params))).toMatchObject({ kind: 'token', cause: new Error('now') });
  });

  test('continues for the other callers if one aborts', async () => {
    const { url } = await serve(ok);
    let give: (token: string) => void = () => {};
    const accessToken = vi.fn(() => new Promise<string>((resolve) => (give = resolve)));
    const client = createClient({ baseUrl: url, accessToken });
    const controller = new AbortController();
    const first = rejection(client.devices.get(params, { signal: controller.signal }));
    const second = client.devices.get(params);
    await until(() => accessToken.mock.calls.length === 1);
    controller.abort();
    expect(await first).toMatchObject({ kind: 'aborted' });
    give('t');
    expect(await second).toEqual({ items: [] });
    expect(accessToken).toHaveBeenCalledTimes(1);
  });
});

describe('createTokens', () => {
  const context = { baseUrl: 'http://localhost', fetch };

  test.each([
    [5_000, undefined],
    [5_001, 't'],
  ])('a token that expires in %i ms is %s', async (ms, want) => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    try {
      const tokens = createTokens(() => ({ token: 't', expiresAt: Date.now() + ms }), context);
      expect(await tokens.get(false)).toBe('t');
      expect(tokens.current()).toBe(want);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a string is valid forever, also a JWT that has expired', () => {
    expect(createTokens(jwt(1), context).current()).toBe(jwt(1));
  });

  test('only the rejected token is dropped, and it may be rejected twice', async () => {
    const tokens = createTokens(async () => 't', context);
    expect(tokens.invalidate('before')).toBe(true);
    await tokens.get(false);
    expect(tokens.invalidate('other')).toBe(true);
    expect(tokens.current()).toBe('t');
    expect([tokens.invalidate('t'), tokens.invalidate('t'), tokens.current()]).toEqual([true, true, undefined]);
    expect(createTokens('t', context).invalidate('t')).toBe(false);
  });
});

describe('after a 401', () => {
  test('the call is repeated with a new token, also a POST', async () => {
    const { url, seen } = await serve(only('t2'));
    const client = createClient({ baseUrl: url, accessToken: provider() });
    await client.devices.post({ ...params, body: { name: 'n' } });
    expect(bearer(seen)).toEqual(['Bearer t1', 'Bearer t2']);
    expect(seen[1]?.body).toBe('{"name":"n"}');
  });

  test('concurrent calls share the new token', async () => {
    const { url } = await serve(only('t2'));
    const accessToken = provider();
    const client = createClient({ baseUrl: url, accessToken });
    await Promise.all(Array.from({ length: 10 }, () => client.devices.get(params)));
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  test('a second 401 is the error', async () => {
    const { url, seen } = await serve(only('never'));
    const error = await rejection(createClient({ baseUrl: url, accessToken: provider() }).devices.get(params));
    expect(error).toMatchObject({ kind: 'unauthorized', message: 'No.' });
    expect(seen).toHaveLength(2);
  });

  test('a token passed as a string is not tried twice', async () => {
    const { url, seen } = await serve(only('other'));
    expect(await rejection(createClient({ baseUrl: url, accessToken: 't' }).devices.get(params))).toMatchObject({
      kind: 'unauthorized',
    });
    expect(seen).toHaveLength(1);
  });
});

describe('an operation that needs no token', () => {
  test('sends a cached token but never fetches one', async () => {
    const { url, seen } = await serve(sendJson({}));
    const accessToken = provider();
    const client = createClient({ baseUrl: url, accessToken });
    await client.dashboard.get({ dashboardId: 'd' });
    expect(accessToken).not.toHaveBeenCalled();
    await client.devices.get(params);
    await client.dashboard.get({ dashboardId: 'd' });
    expect(bearer(seen)).toEqual([undefined, 'Bearer t1', 'Bearer t1']);
  });
});

describe('authenticate', () => {
  test.each([
    ['user', '/auth/user', authenticateUser({ email: 'a@b.c', password: 'p' }), { email: 'a@b.c', password: 'p' }],
    [
      'device',
      '/auth/device',
      authenticateDevice({ deviceId: 'd', key: 'k', secret: 's' }),
      { deviceId: 'd', key: 'k', secret: 's' },
    ],
  ])('%s signs in when a token is needed, and again after a 401', async (_, path, accessToken, credentials) => {
    let signIns = 0;
    const { url, seen } = await serve((request, response, raw) => {
      if (request.url === path) return sendJson({ token: `t${++signIns}` })(request, response, raw);
      only('t2')(request, response, raw);
    });
    await createClient({ baseUrl: url, accessToken }).devices.get(params);
    expect(seen.map((one) => one.url)).toEqual([path, '/applications/a1/devices', path, '/applications/a1/devices']);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(credentials);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  test('of a device fails with its own operation', async () => {
    const { url } = await serve(sendJson({ message: 'No.' }, 401));
    const accessToken = authenticateDevice({ deviceId: 'd', key: 'k', secret: 's' });
    expect(await rejection(createClient({ baseUrl: url, accessToken }).devices.get(params))).toMatchObject({
      operationId: 'auth.authenticateDevice',
    });
  });

  test('fails with the documented error for wrong credentials', async () => {
    const { url } = await serve(sendJson({ type: 'Unauthorized', message: 'Wrong password' }, 401));
    const error = await rejection(
      createClient({ baseUrl: url, accessToken: authenticateUser({ email: 'a@b.c', password: 'p' }) }).devices.get(
        params,
      ),
    );
    expect(error).toMatchObject({
      kind: 'unauthorized',
      message: 'Wrong password',
      operationId: 'auth.authenticateUser',
    });
  });

  test('fails if the response has no token', async () => {
    const { url } = await serve(sendJson({}));
    const error = await rejection(
      createClient({ baseUrl: url, accessToken: authenticateUser({ email: 'a@b.c', password: 'p' }) }).devices.get(
        params,
      ),
    );
    expect(error).toMatchObject({ kind: 'token', message: 'auth.authenticateUser returned no token' });
  });
});
