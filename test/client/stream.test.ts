import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../client/index.ts';
import { drop, type Handler, rejection, sendJson, sendText, serve, until } from './server.ts';

const accessToken = 'secret-token';
const params = { applicationId: 'a1', deviceId: 'd1' };

/** Sends part of a stream, then stays open, ends it, or breaks the connection, as `after` says. */
function stream(chunks: string, after: 'stay' | 'end' | 'break' = 'stay'): Handler {
  return (_, response) => {
    head(response);
    response.write(chunks, () => {
      if (after === 'end') response.end();
      if (after === 'break') response.socket?.destroy();
    });
  };
}
const head = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
const state = (n: number, id = ''): string => `${id && `id: ${id}\n`}event: deviceState\ndata: {"data":{"n":${n}}}\n\n`;

/** Reads the numbers of the first `count` events, then leaves the loop. */
async function take(iterable: AsyncIterable<{ data: { data?: unknown } }>, count: number): Promise<unknown[]> {
  const numbers: unknown[] = [];
  for await (const { data } of iterable) {
    numbers.push(Reflect.get(Object(data.data), 'n'));
    if (numbers.length === count) break;
  }
  return numbers;
}

describe('events', () => {
  test('have name, data and id as typed; comments and unknown fields are skipped', async () => {
    const server = await serve(stream(`:keep-alive\n\nwhat: ever\n${state(1, 'e1')}`));
    const events = [];
    for await (const event of createClient({ baseUrl: server.url, accessToken }).device.stateStream({
      ...params,
      keepAliveInterval: 2,
    })) {
      events.push(event);
      break;
    }
    expect(events).toEqual([{ event: 'deviceState', data: { data: { n: 1 } }, id: 'e1' }]);
    expect(server.seen[0]).toMatchObject({
      method: 'GET',
      url: '/applications/a1/devices/d1/stateStream?keepAliveInterval=2',
      headers: { accept: 'text/event-stream', authorization: `Bearer ${accessToken}` },
    });
    await until(() => server.sockets.size === 0);
  });

  test('may be split across chunks anywhere', async () => {
    const whole = Buffer.from('event: deviceState\r\ndata: {"data":\r\ndata: {"n":"ü😀"}}\r\n\r\n');
    const { url } = await serve(async (_, response) => {
      head(response);
      for (const byte of whole) {
        response.write(Buffer.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    expect(await take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 1)).toEqual(['ü😀']);
  });

  test('are requested on first iteration', async () => {
    const { url, seen } = await serve(stream(state(1)));
    const events = createClient({ baseUrl: url, accessToken }).device.stateStream(params);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([]);
    await events.return();
  });

  test('may arrive after the timeout once the stream is open', async () => {
    const { url } = await serve((_, response) => {
      head(response).write(state(1));
      setTimeout(() => response.write(state(2)), 150);
    });
    expect(await take(createClient({ baseUrl: url, accessToken, timeout: 80 }).device.stateStream(params), 2)).toEqual([
      1, 2,
    ]);
  });
});

describe('reconnects', () => {
  test.each(['end', 'break'] as const)('after %s, with Last-Event-ID and the delay of the server', async (how) => {
    const { url, seen } = await serve(
      stream(`retry: 20\n${state(1, 'e1')}`, how),
      stream(state(2), how),
      stream(state(3, 'e3')),
    );
    const numbers = await take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 3);
    expect(numbers).toEqual([1, 2, 3]);
    expect(seen.map((one) => one.headers['last-event-id'])).toEqual([undefined, 'e1', 'e1']);
  });

  test.each([
    [408, true],
    [429, true],
    [500, true],
    [503, true],
    [404, false],
    [499, false],
  ])('after status %i: %j', async (status, again) => {
    const { url, seen } = await serve(stream(`retry: 1\n${state(1)}`, 'end'), sendText('', status), stream(state(2)));
    const events = take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 2);
    if (again) expect(await events).toEqual([1, 2]);
    else expect(await rejection(events)).toMatchObject({ status });
    expect(seen).toHaveLength(again ? 3 : 2);
  });

  test('after the delay of Retry-After, if that is longer', async () => {
    const { url } = await serve(
      stream(`retry: 1\n${state(1)}`, 'end'),
      (_, response) => void response.writeHead(503, { 'retry-after': '1' }).end(),
      stream(state(2)),
    );
    const started = performance.now();
    expect(await take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 2)).toEqual([1, 2]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  });

  test('a connection that breaks is the error if there are no reconnects', async () => {
    const { url } = await serve(stream(state(1), 'break'));
    const events = createClient({ baseUrl: url, accessToken }).device.stateStream(params, { reconnects: 0 });
    expect(await rejection(take(events, 2))).toMatchObject({ kind: 'network', message: 'The stream was interrupted' });
  });

  test('from the lastEventId of the caller', async () => {
    const { url, seen } = await serve(stream(state(1)));
    await take(createClient({ baseUrl: url, accessToken }).device.stateStream(params, { lastEventId: 'e0' }), 1);
    expect(seen[0]?.headers['last-event-id']).toBe('e0');
  });

  test('after a temporary error, with a new token after a 401', async () => {
    const { url, seen } = await serve(
      stream(`retry: 1\n${state(1)}`, 'end'),
      sendText('', 503),
      sendJson({ message: 'No.' }, 401),
      stream(state(2)),
    );
    let n = 0;
    const client = createClient({ baseUrl: url, accessToken: async () => `t${++n}` });
    expect(await take(client.device.stateStream(params), 2)).toEqual([1, 2]);
    expect(seen.map((one) => one.headers.authorization)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1', 'Bearer t2']);
  });

  test('not after a permanent error', async () => {
    const { url, seen } = await serve(
      stream(`retry: 1\n${state(1)}`, 'end'),
      sendJson({ type: 'NotFound', message: 'Gone.' }, 404),
    );
    expect(
      await rejection(take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 2)),
    ).toMatchObject({ kind: 'notFound', message: 'Gone.' });
    expect(seen).toHaveLength(2);
  });

  test('a limited number of times without an event', async () => {
    const { url, seen } = await serve(stream('retry: 1\n\n', 'end'));
    expect(
      await rejection(
        take(createClient({ baseUrl: url, accessToken }).device.stateStream(params, { reconnects: 3 }), 1),
      ),
    ).toMatchObject({ kind: 'stream' });
    expect(seen).toHaveLength(4);
  });

  test('not at all with reconnects: 0', async () => {
    const { url, seen } = await serve(stream(state(1), 'end'));
    expect(
      await rejection(
        take(createClient({ baseUrl: url, accessToken }).device.stateStream(params, { reconnects: 0 }), 2),
      ),
    ).toMatchObject({ kind: 'stream' });
    expect(seen).toHaveLength(1);
  });

  test('not after 204, which ends the stream', async () => {
    const { url, seen } = await serve(stream(`retry: 1\n${state(1)}`, 'end'), sendText('', 204));
    expect(await take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 9)).toEqual([1]);
    expect(seen).toHaveLength(2);
  });
});

describe('the first connection is not retried', () => {
  test.each<[string, Handler, object]>([
    ['a closed connection', drop, { kind: 'network' }],
    ['an error', sendText('', 503), { kind: 'server', status: 503 }],
    [
      '200 with HTML',
      sendText('<html>', 200, 'text/html'),
      { kind: 'unexpectedResponse', message: expect.stringMatching(/not an event stream$/) },
    ],
    ['200 with JSON', sendJson({}), { kind: 'unexpectedResponse' }],
  ])('%s', async (_, handler, want) => {
    const server = await serve(handler);
    expect(
      await rejection(take(createClient({ baseUrl: server.url, accessToken }).device.stateStream(params), 1)),
    ).toMatchObject({ operationId: 'device.stateStream', ...want });
    expect(server.seen).toHaveLength(1);
  });

  test('without a response, the timeout applies', async () => {
    const server = await serve(() => {});
    expect(
      await rejection(
        take(createClient({ baseUrl: server.url, accessToken, timeout: 50 }).device.stateStream(params), 1),
      ),
    ).toMatchObject({ kind: 'timeout' });
    await until(() => server.sockets.size === 0);
  });
});

describe('the stream and its connection end', () => {
  test('on abort while waiting for an event', async () => {
    const server = await serve(stream(state(1)));
    const controller = new AbortController();
    const numbers: unknown[] = [];
    const loop = async () => {
      for await (const { data } of createClient({ baseUrl: server.url, accessToken }).device.stateStream(params, {
        signal: controller.signal,
      })) {
        numbers.push(data);
        setTimeout(() => controller.abort('mine'), 20);
      }
    };
    expect(await rejection(loop())).toMatchObject({
      kind: 'aborted',
      name: 'AbortError',
      operationId: 'device.stateStream',
      cause: 'mine',
    });
    expect(numbers).toHaveLength(1);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await until(() => server.sockets.size === 0);
  });

  test('on abort in the body of the loop, before the events that have arrived', async () => {
    const { url } = await serve(stream(state(1) + state(2)));
    const controller = new AbortController();
    const numbers: unknown[] = [];
    const loop = async () => {
      for await (const { data } of createClient({ baseUrl: url, accessToken }).device.stateStream(params, {
        signal: controller.signal,
      })) {
        numbers.push(data);
        controller.abort();
      }
    };
    expect(await rejection(loop())).toMatchObject({ kind: 'aborted' });
    expect(numbers).toHaveLength(1);
  });

  test('on timeout of the signal while waiting to reconnect', async () => {
    const server = await serve(stream(`retry: 60000\n${state(1)}`, 'end'));
    const signal = AbortSignal.timeout(400);
    const events = createClient({ baseUrl: server.url, accessToken }).device.stateStream(params, { signal });
    expect(await rejection(take(events, 9))).toMatchObject({ kind: 'timeout', name: 'TimeoutError' });
    expect(server.seen).toHaveLength(1);
  });

  test('on abort before the first iteration', async () => {
    const { url, seen } = await serve(stream(state(1)));
    const signal = AbortSignal.abort();
    const events = createClient({ baseUrl: url, accessToken }).device.stateStream(params, { signal });
    expect(await rejection(take(events, 1))).toMatchObject({ kind: 'aborted' });
    expect(seen).toEqual([]);
  });

  test('by break, without an error and without a listener', async () => {
    const server = await serve(stream(state(1)));
    const { signal } = new AbortController();
    const events = createClient({ baseUrl: server.url, accessToken }).device.stateStream(params, { signal });
    expect(await take(events, 1)).toEqual([1]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await until(() => server.sockets.size === 0);
  });

  test('when the body of the loop throws', async () => {
    const server = await serve(stream(state(1)));
    const loop = async () => {
      for await (const _ of createClient({ baseUrl: server.url, accessToken }).device.stateStream(params))
        throw new Error('mine');
    };
    await expect(loop()).rejects.toThrow('mine');
    await until(() => server.sockets.size === 0);
  });
});

describe('invalid input', () => {
  test('data that is not JSON arrives as text', async () => {
    const pings = [
      'event: ping\ndata: pong',
      'data: <oops>\ndata: {',
      'id: 7\nevent: deviceState\ndata: NaN',
      'data: "text"',
    ];
    const { url } = await serve(stream(`${pings.join('\n\n')}\n\n${state(1)}`));
    const events: unknown[] = [];
    for await (const event of createClient({ baseUrl: url, accessToken }).device.stateStream(params)) {
      events.push(event);
      if (events.length === 5) break;
    }
    expect(events).toStrictEqual([
      { event: 'ping', data: 'pong', raw: true },
      { event: 'message', data: '<oops>\n{', raw: true },
      { event: 'deviceState', data: 'NaN', raw: true, id: '7' },
      { event: 'message', data: 'text' },
      { event: 'deviceState', data: { data: { n: 1 } } },
    ]);
  });

  test('events without data are skipped, but their ids count', async () => {
    const { url, seen } = await serve(
      stream(`retry: 1\n${state(1, 'e1')}data:\n\ndata\n\nevent: ping\ndata:  \n\nid: e2\ndata:\n\n`, 'end'),
      stream(state(2)),
    );
    expect(await take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 2)).toEqual([1, 2]);
    expect(seen[1]?.headers['last-event-id']).toBe('e2');
  });

  test('events that the reference does not know arrive', async () => {
    const { url } = await serve(stream('event: tomorrow\ndata: {"new":1}\n\ndata: [1]\n\n'));
    const events = createClient({ baseUrl: url, accessToken }).device.stateStream(params);
    expect((await events.next()).value).toStrictEqual({ event: 'tomorrow', data: { new: 1 } });
    expect((await events.next()).value).toStrictEqual({ event: 'message', data: [1] });
    await events.return();
  });

  test('endless garbage fails the stream in bounded memory', async () => {
    let sent = 0;
    const server = await serve((_, response) => {
      head(response);
      const block = Buffer.alloc(2 ** 18, 0xff);
      const more = (): void => {
        if (response.destroyed) return;
        sent += block.length;
        response.write(block, () => setImmediate(more));
      };
      more();
    });
    expect(
      await rejection(take(createClient({ baseUrl: server.url, accessToken }).device.stateStream(params), 1)),
    ).toMatchObject({ kind: 'stream' });
    await until(() => server.sockets.size === 0);
    expect(sent).toBeLessThan(2 ** 24);
  });

  test('other errors of the parser are ignored', async () => {
    const { url } = await serve((_, response) => {
      head(response).write(`retry: soon\n${state(1)}`);
      setTimeout(() => response.write(state(2)), 20);
    });
    expect(await take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 2)).toEqual([1, 2]);
  });

  test('an event has an id only if the server sends one', async () => {
    const { url } = await serve(stream(state(1)));
    for await (const event of createClient({ baseUrl: url, accessToken }).device.stateStream(params)) {
      expect(event).toStrictEqual({ event: 'deviceState', data: { data: { n: 1 } } });
      break;
    }
  });

  test('lines that are no events are skipped, as the standard requires', async () => {
    const { url } = await serve(stream(`<html>\n\nretry: soon\n\ndata\n\n${state(1)}`.replace('data\n\n', '')));
    expect(await take(createClient({ baseUrl: url, accessToken }).device.stateStream(params), 1)).toEqual([1]);
  });
});

test('the path client returns the bytes', async () => {
  const server = await serve(stream(state(1), 'end'));
  const { data } = await createClient({ baseUrl: server.url, accessToken }).GET(
    '/applications/{applicationId}/devices/{deviceId}/stateStream',
    { params: { path: params } },
  );
  expect(await new Response(data).text()).toBe(state(1));
  expect(server.seen[0]?.headers.accept).toBe('text/event-stream');
});
