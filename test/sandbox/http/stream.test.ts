import { createServer } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRecord } from '../../../client/verify/record.ts';
import { listen } from '../../../sandbox/http/listen.ts';
import { type RunningSandbox, startSandbox } from '../../../sandbox/http/server.ts';
import { sendStream } from '../../../sandbox/http/stream.ts';
import { contentGenerator } from '../model/content.ts';
import { ownReference } from '../reference.ts';

const token = { authorization: 'Bearer any' };

let sandbox: RunningSandbox;
const application = '/applications/575ec8687ae143cd83dc4a97';
const device = `${application}/devices/575ecf887ae143cd83dc4aa2`;

beforeAll(async () => {
  sandbox = await startSandbox(await ownReference());
});
afterAll(() => sandbox.close());

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${sandbox.url}${path}`, {
    method: 'POST',
    headers: { ...token, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Opens a stream, and returns what arrives until a text has arrived. */
async function open(path: string): Promise<{ until(text: string): Promise<string>; close(): void; headers: Headers }> {
  const abort = new AbortController();
  const response = await fetch(`${sandbox.url}${path}`, { signal: abort.signal, headers: token });
  const chunks = response.body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  let received = '';
  return {
    headers: response.headers,
    close: () => abort.abort(),
    async until(text) {
      while (!received.includes(text)) {
        const next = await chunks?.next();
        if (!next || next.done) throw new Error(`The stream has ended after ${received}`);
        received += next.value;
      }
      return received;
    },
  };
}

test('a command to a tag arrives at the devices that have it, the same bytes', async () => {
  const stream = await open(`${device}/commandStream`);
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  expect(stream.headers.get('sandbox')).toBe('declared');
  const command =
    '{"time":"2016-06-13T04:00:00.000Z","name":"née\\n","payload":{"b":[1,1.5e-7,null],"a":{"2":0,"x":{}}}}';
  const tags = [{ key: 'TagKey', value: 'TagValue' }];
  await fetch(`${sandbox.url}${device}`, {
    method: 'PATCH',
    headers: { ...token, 'content-type': 'application/json' },
    body: JSON.stringify({ tags }),
  });
  const other = await post(`${application}/devices/command`, { name: 'not for it', deviceTags: [{ key: 'other' }] });
  expect(await other.json()).toEqual({ success: true });
  await post(`${application}/devices/command`, { ...JSON.parse(command), deviceTags: tags });
  expect(await stream.until('\n\n')).toBe(`event: deviceCommand\ndata: ${command}\n\n`);
  const kept = await fetch(`${sandbox.url}${device}/command`, { headers: token });
  expect(await kept.text()).toBe(`[${command}]`);
  stream.close();
});

test.each([
  ['command', 'DeviceCommand', 'deviceCommand'],
  ['state', 'DeviceState', 'deviceState'],
])('any %s arrives on its stream, the same bytes', async (path, schema, event) => {
  const content = contentGenerator((await ownReference()).document);
  const message = content({ $ref: `#/components/schemas/${schema}` }).filter(isRecord);
  const stream = await open(`${device}/${path}Stream?keepAliveInterval=3600`);
  let sent = '';
  await fc.assert(
    fc.asyncProperty(message, fc.jsonValue(), async (own, payload) => {
      // Without a time, it is that of the arrival.
      const time = own.time ?? '2016-06-13T04:00:00.000Z';
      const text = JSON.stringify({ ...own, ...(path === 'command' ? { payload } : {}), time });
      await post(`${device}/${path}`, text);
      sent += `event: ${event}\ndata: ${text}\n\n`;
      expect(await stream.until(sent)).toBe(sent);
    }),
    { numRuns: 50, endOnFailure: true },
  );
  stream.close();
});

test('a message arrives at the subscriptions of its topic', async () => {
  const [a, b] = await Promise.all(
    ['a', 'b'].map((topic) => open(`${application}/mqttSubscriptionStream?topic=${topic}`)),
  );
  for (const topic of ['b', 'a', 'b']) await post(`${application}/mqttPublishMessage`, { topic, message: topic });
  expect(await a?.until('"a"}\n\n')).toBe('event: mqttMessage\ndata: {"topic":"a","message":"a"}\n\n');
  const twice = 'event: mqttMessage\ndata: {"topic":"b","message":"b"}\n\n'.repeat(2);
  expect(await b?.until(twice)).toBe(twice);
  a?.close();
  b?.close();
});

test('comments keep a stream open', async () => {
  const stream = await open(`${device}/stateStream?keepAliveInterval=1`);
  expect(await stream.until('\n\n')).toBe(': keepalive\n\n');
  stream.close();
});

test('a client that does not read is disconnected', async () => {
  const socket = connect(sandbox.port, '127.0.0.1');
  socket.write(`GET ${device}/stateStream?keepAliveInterval=100 HTTP/1.1\r\nhost: x\r\n\r\n`);
  socket.pause();
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.once('error', () => {});
  const data = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`a${i}`, 'x'.repeat(100_000)]));
  for (let i = 0; i < 12; i++) await post(`${device}/state`, { data });
  socket.resume();
  await expect(closed).resolves.toBe(false);
});

test('HEAD of a stream ends', async () => {
  const response = await fetch(`${sandbox.url}${device}/stateStream`, { method: 'HEAD', headers: token });
  expect([response.status, await response.text()]).toEqual([200, '']);
});

test('a stream ends its subscription when its client leaves', async () => {
  let open = 0;
  const server = createServer((_, response) => {
    const subscribe = (): (() => void) => {
      open += 1;
      return () => {
        open -= 1;
      };
    };
    sendStream(response, { subscribe, keepAlive: 1 });
  });
  const { url, close } = await listen(server, 0, '127.0.0.1');
  const aborts = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const abort = new AbortController();
      await fetch(url, { signal: abort.signal, headers: token });
      return abort;
    }),
  );
  expect(open).toBe(20);
  for (const abort of aborts) abort.abort();
  await expect.poll(() => open).toBe(0);
  await close();
});
