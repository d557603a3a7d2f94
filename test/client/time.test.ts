import { getEventListeners } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient, LosantError } from '../../client/index.ts';
import { type Handler, hang, rejection, sendJson, sendText, serve, until } from './server.ts';

const accessToken = 't';
const params = { applicationId: 'a1' };

/** Sends the headers and part of the body, then nothing. */
const stall: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"items":');
};

describe('timeout', () => {
  test.each<[string, Handler]>([
    ['no response', hang],
    ['half a response', stall],
    ['half an error', (_, response) => void (response.writeHead(500), response.write('x'))],
  ])('%s: the call ends, and so does its connection', async (_, handler) => {
    const server = await serve(handler);
    const error = await rejection(createClient({ baseUrl: server.url, accessToken, timeout: 60 }).devices.get(params));
    expect(error).toBeInstanceOf(LosantError);
    expect(error).toMatchObject({
      kind: 'timeout',
      name: 'TimeoutError',
      operationId: 'devices.get',
      method: 'GET',
      message: 'No response within 60 ms (in total)',
    });
    await until(() => server.sockets.size === 0);
  });

  test('of an attempt leads to a retry', async () => {
    const { url, seen } = await serve(hang, sendJson({ items: [] }));
    const client = createClient({ baseUrl: url, accessToken, timeout: { attempt: 60 }, retry: { minDelay: 1 } });
    expect(await client.devices.get(params)).toEqual({ items: [] });
    expect(seen).toHaveLength(2);
  });

  test('of an attempt fails a POST', async () => {
    const { url, seen } = await serve(hang);
    const client = createClient({ baseUrl: url, accessToken, timeout: { attempt: 60 } });
    expect(await rejection(client.devices.post({ ...params, body: { name: 'n' } }))).toMatchObject({
      kind: 'timeout',
      message: 'No response within 60 ms (one attempt)',
    });
    expect(seen).toHaveLength(1);
  });

  test('in total, over all attempts', async () => {
    const { url, seen } = await serve(hang);
    const client = createClient({
      baseUrl: url,
      accessToken,
      timeout: { attempt: 50, total: 300 },
      retry: { retries: 100, minDelay: 1 },
    });
    const started = performance.now();
    expect(await rejection(client.devices.get(params))).toMatchObject({ kind: 'timeout' });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(seen.length).toBeGreaterThan(2);
  });

  test('includes fetching the access token', async () => {
    const { url, seen } = await serve(sendJson({}));
    const client = createClient({ baseUrl: url, accessToken: () => new Promise<string>(() => {}), timeout: 50 });
    expect(await rejection(client.devices.get(params))).toMatchObject({ kind: 'timeout' });
    expect(seen).toEqual([]);
  });

  test('applies to a fetch that ignores signals', async () => {
    const client = createClient({ accessToken, timeout: 50, fetch: () => new Promise<Response>(() => {}) });
    expect(await rejection(client.devices.get(params))).toMatchObject({ kind: 'timeout' });
  });

  test('a redirect after the timeout is not followed', async () => {
    const sent: unknown[] = [];
    let respond: ((response: Response) => void) | undefined;
    const late: typeof fetch = (url) => (sent.push(url), new Promise((resolve) => (respond = resolve)));
    const client = createClient({ baseUrl: 'http://localhost:1', accessToken, timeout: 50, fetch: late });
    expect(await rejection(client.devices.post({ ...params, body: { name: 'n' } }))).toMatchObject({ kind: 'timeout' });
    respond?.(new Response(null, { status: 307, headers: { location: 'http://localhost:1/elsewhere' } }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toHaveLength(1);
  });

  test.each([0, -1, NaN])('%d is rejected', async (timeout) => {
    const { url, seen } = await serve(sendJson({}));
    const client = createClient({ baseUrl: url, accessToken, timeout });
    expect(await rejection(client.devices.get(params))).toMatchObject({ kind: 'usage' });
    expect(seen).toEqual([]);
  });

  test.each([Infinity, 2 ** 31, 3e9])('%d does not fire at once', async (timeout) => {
    const { url } = await serve((_, response) => void setTimeout(() => response.end('{}'), 30));
    expect(await createClient({ baseUrl: url, accessToken, timeout }).devices.get(params)).toEqual({});
  });
});

describe('signal', () => {
  test('aborted before: no request', async () => {
    const { url, seen } = await serve(sendJson({}));
    const error = await rejection(
      createClient({ baseUrl: url, accessToken }).devices.get(params, { signal: AbortSignal.abort('mine') }),
    );
    expect(error).toMatchObject({
      kind: 'aborted',
      name: 'AbortError',
      message: 'The call was aborted',
      cause: 'mine',
      operationId: 'devices.get',
    });
    expect(seen).toEqual([]);
  });

  test.each<[string, Handler]>([
    ['in flight', hang],
    ['in the body', stall],
  ])('aborted %s: the connection is closed, nothing is sent again', async (_, handler) => {
    const server = await serve(handler);
    const controller = new AbortController();
    const call = rejection(
      createClient({ baseUrl: server.url, accessToken }).devices.get(params, { signal: controller.signal }),
    );
    await until(() => server.seen.length === 1);
    controller.abort();
    expect(await call).toMatchObject({ kind: 'aborted' });
    await until(() => server.sockets.size === 0);
    expect(server.seen).toHaveLength(1);
  });

  test('aborted during backoff', async () => {
    const { url, seen } = await serve(sendText('', 503));
    const controller = new AbortController();
    const client = createClient({
      baseUrl: url,
      accessToken,
      retry: { minDelay: 60_000, maxDelay: 60_000 },
      timeout: Infinity,
    });
    const call = rejection(client.devices.get(params, { signal: controller.signal }));
    await until(() => seen.length === 1);
    setTimeout(() => controller.abort(), 30);
    expect(await call).toMatchObject({ kind: 'aborted' });
    expect(seen).toHaveLength(1);
  });

  test('of AbortSignal.timeout is a timeout', async () => {
    const { url } = await serve(hang);
    const error = await rejection(
      createClient({ baseUrl: url, accessToken }).devices.get(params, { signal: AbortSignal.timeout(40) }),
    );
    expect(error).toMatchObject({ kind: 'timeout', message: "The caller's signal timed out" });
  });

  describe('for many calls', () => {
    const warnings: unknown[] = [];
    const warn = (warning: unknown): void => void warnings.push(warning);
    beforeEach(() => void process.on('warning', warn));
    afterEach(() => {
      process.off('warning', warn);
      expect(warnings.splice(0)).toEqual([]);
    });
    const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

    test('at once: one listener, no warning, and none afterwards', async () => {
      const { url } = await serve((_, response) => void setTimeout(() => response.end('{}'), 20));
      const { signal } = new AbortController();
      const client = createClient({ baseUrl: url, accessToken });
      const calls = Array.from({ length: 100 }, () => client.devices.get(params, { signal }));
      await new Promise((resolve) => setImmediate(resolve));
      expect(listeners(signal)).toBe(1);
      await Promise.all(calls);
      expect(listeners(signal)).toBe(0);
    });

    test('at once, aborted: all of them end', async () => {
      const server = await serve(hang);
      const controller = new AbortController();
      const client = createClient({ baseUrl: server.url, accessToken });
      const calls = Array.from({ length: 100 }, () => rejection(client.devices.get(params, controller)));
      setTimeout(() => controller.abort(), 20);
      for (const error of await Promise.all(calls)) expect(error).toMatchObject({ kind: 'aborted' });
      expect(listeners(controller.signal)).toBe(0);
      await until(() => server.sockets.size === 0);
      expect(await rejection(client.devices.get(params, controller))).toMatchObject({ kind: 'aborted' });
      expect(listeners(controller.signal)).toBe(0);
    });

    test('one after the other, that fail and are retried', async () => {
      const { url } = await serve(sendText('', 503));
      const { signal } = new AbortController();
      const retry = { retries: 20, minDelay: 1, maxDelay: 1 };
      const client = createClient({ baseUrl: url, accessToken, retry, timeout: { attempt: 1000 } });
      for (let i = 0; i < 3; i++) await rejection(client.devices.get(params, { signal }));
      expect(listeners(signal)).toBe(0);
    });

    test('and streams at once', async () => {
      const { url } = await serve((_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {}\n\n');
      });
      const { signal } = new AbortController();
      const client = createClient({ baseUrl: url, accessToken });
      const streams = Array.from({ length: 30 }, () =>
        client.device.stateStream({ ...params, deviceId: 'd' }, { signal }),
      );
      await Promise.all(streams.map((stream) => stream.next()));
      expect(listeners(signal)).toBe(1);
      await Promise.all(streams.map((stream) => stream.return()));
      expect(listeners(signal)).toBe(0);
    });
  });
});

test('an unreachable server is a network error with its cause', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const error = await rejection(
    createClient({ baseUrl: `http://127.0.0.1:${port}`, accessToken, retry: false }).devices.get(params),
  );
  expect(error).toMatchObject({ kind: 'network', name: 'LosantError' });
  expect((error as Error).message).toMatch(/^GET \S+ got no response: fetch failed: .*ECONNREFUSED/);
});
