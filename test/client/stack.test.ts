import { describe, expect, test } from 'vitest';
import { createClient } from '../../client/index.ts';
import { rejection, sendJson, serve } from './server.ts';
import { stackCases, stackFetch, stackOf } from './stack-cases.ts';

const accessToken = 't';
const params = { applicationId: 'a1' };

describe('the stack of an error has the function that awaits the call', () => {
  test.each(Object.entries(stackCases))('%s', async (_, run) => {
    const client = createClient({ accessToken, retry: false, fetch: stackFetch });
    const stack = await stackOf(run, client);
    expect(stack).toContain('loadDevices');
    expect(stack).toContain('stack-cases.ts');
  });

  test('a later page', async () => {
    const { url } = await serve(sendJson({ items: [1, 2], totalCount: 9 }), sendJson({ message: 'No.' }, 404));
    const client = createClient({ baseUrl: url, accessToken });
    for (const method of ['all', 'pages'] as const) {
      const loadDevices = async (): Promise<void> => {
        for await (const _ of client.devices.get[method]({ ...params, perPage: 2 }));
      };
      expect(Object(await rejection(loadDevices())).stack).toContain('loadDevices');
    }
  });

  test('a stream that is interrupted', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {}\n\n', () => setTimeout(() => response.socket?.destroy(), 10));
    });
    const client = createClient({ baseUrl: url, accessToken });
    async function watch(): Promise<void> {
      for await (const _ of client.device.stateStream({ ...params, deviceId: 'd' }, { reconnects: 0 }));
    }
    const error = await rejection(watch());
    expect(error).toMatchObject({ kind: 'network', message: 'The stream was interrupted', cause: expect.any(Error) });
    expect(Object(error).stack).toContain('watch');
  });

  test('a stream whose signal times out', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {}\n\n');
    });
    const client = createClient({ baseUrl: url, accessToken });
    async function watch(): Promise<void> {
      for await (const _ of client.device.stateStream(
        { ...params, deviceId: 'd' },
        { signal: AbortSignal.timeout(99) },
      ));
    }
    const error = await rejection(watch());
    expect(error).toMatchObject({ kind: 'timeout' });
    expect(Object(error).stack).toContain('watch');
  });

  test('a token that cannot be obtained; calls that wait for the same one share the error', async () => {
    const accessToken = async (): Promise<string> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new Error('vault is sealed');
    };
    const client = createClient({ accessToken, fetch: stackFetch });
    const first = async (): Promise<unknown> => await client.devices.get(params);
    const second = async (): Promise<unknown> => await client.devices.get(params);
    const errors = await Promise.all([rejection(first()), rejection(second())]);
    expect(errors).toMatchObject([{ kind: 'token', cause: { message: 'vault is sealed' } }, { kind: 'token' }]);
    for (const error of errors) expect(Object(error).stack).toMatch(/at (first|second)/);
  });
});

test('the stack begins with name and message', async () => {
  const client = createClient({ accessToken, fetch: stackFetch });
  const error = await rejection(client.devices.get(params));
  expect(Object(error).stack).toMatch(/^ApiError: No such\nthing \$&\n {4}at (?!showCaller)/);
});
