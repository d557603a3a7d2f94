import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createClient, LosantError } from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';
import { rejection, sendJson, sendText, serve, until } from './server.ts';

const accessToken = 't';
const params = { applicationId: 'a1' };
const csv = 'time,temperature\n0,21.5\n';

describe('parseAs', () => {
  test('text, blob and stream', async () => {
    const { url, seen } = await serve(sendText(csv, 200, 'text/csv'));
    const client = createClient({ baseUrl: url, accessToken });
    expect((await client.devices.get.raw(params, { parseAs: 'text' })).data).toBe(csv);
    const { data: blob } = await client.devices.get.raw(params, { parseAs: 'blob' });
    if (!(blob instanceof Blob)) throw blob;
    expect([blob.type, await blob.text()]).toEqual(['text/csv', csv]);
    const { data: stream } = await client.devices.get.raw(params, { parseAs: 'stream' });
    if (!(stream instanceof ReadableStream)) throw stream;
    expect(await new Response(stream).text()).toBe(csv);
    expect(seen.map(({ headers }) => headers.accept)).toEqual(['*/*', '*/*', '*/*']);
  });

  test('text returns JSON as it is written, and nothing as an empty text', async () => {
    const { url } = await serve(sendText('{ "a": 1.0 }', 200, 'application/json'), sendText('', 204));
    const client = createPathClient({ baseUrl: url, accessToken });
    // Not typed for calls by path.
    const text = { parseAs: 'text' } as unknown as { parseAs: 'json' };
    expect((await client.GET('/me', text)).data).toBe('{ "a": 1.0 }');
    expect((await client.GET('/me', text)).data).toBe('');
  });

  test('any other value is refused before a request', async () => {
    const { url, seen } = await serve(sendJson({}));
    const call = createClient({ baseUrl: url, accessToken }).devices.get.raw(params, { parseAs: 'txt' as 'text' });
    const message = 'devices.get: unknown parseAs "txt", did you mean "text"?';
    expect(await rejection(call)).toMatchObject({ kind: 'usage', message });
    expect(seen).toEqual([]);
  });

  test('an error is an error', async () => {
    const { url } = await serve(sendJson({ type: 'NotFound', message: 'No.' }, 404));
    const client = createClient({ baseUrl: url, accessToken });
    for (const parseAs of ['text', 'blob', 'stream'] as const)
      expect(await rejection(client.devices.get.raw(params, { parseAs }))).toMatchObject({
        kind: 'notFound',
        message: 'No.',
      });
  });

  test('a success without JSON says how to get it', async () => {
    const { url } = await serve(sendText(csv, 200, 'text/csv'));
    expect(await rejection(createClient({ baseUrl: url, accessToken }).devices.get(params))).toMatchObject({
      kind: 'unexpectedResponse',
      message: `GET ${url}/applications/a1/devices returned 200 OK (text/csv): not JSON, which parseAs: 'text' returns as it is`,
      rawBody: csv,
    });
  });
});

describe('a stream', () => {
  test('follows the signal until it ends, beyond the timeout', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200).write('a');
      setTimeout(() => response.write('b'), 100);
    });
    const controller = new AbortController();
    const client = createClient({ baseUrl: server.url, accessToken, timeout: 60 });
    const { data: stream } = await client.devices.get.raw(params, { parseAs: 'stream', signal: controller.signal });
    if (!(stream instanceof ReadableStream)) throw stream;
    const reader = stream.getReader();
    expect(
      [(await reader.read()).value, (await reader.read()).value].map((value) => Buffer.from(value ?? []).toString()),
    ).toEqual(['a', 'b']);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort();
    const error = await rejection(reader.read());
    expect(error).toBeInstanceOf(LosantError);
    expect(error).toMatchObject({ kind: 'aborted' });
    await until(() => getEventListeners(controller.signal, 'abort').length === 0);
    await until(() => server.sockets.size === 0);
  });

  test.each(['read to its end', 'cancelled'])('that is %s leaves no listener', async (how) => {
    const { url } = await serve(sendText('abc', 200));
    const { signal } = new AbortController();
    const { data: stream } = await createClient({ baseUrl: url, accessToken }).devices.get.raw(params, {
      parseAs: 'stream',
      signal,
    });
    if (!(stream instanceof ReadableStream)) throw stream;
    if (how === 'cancelled') await stream.cancel();
    else expect(await new Response(stream).text()).toBe('abc');
    await until(() => getEventListeners(signal, 'abort').length === 0);
  });
});
