import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listen } from '../../../sandbox/http/listen.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { startProxy } from '../../../scripts/commands/verify-proxy/proxy.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { smallReference } from '../../support/pages.ts';

/** Bytes of the large bodies. */
const large = 200 * 2 ** 20;

const seen: IncomingMessage[] = [];
let upstream: RunningServer;
let proxy: RunningServer;
let received = 0;
let written = 0;

beforeAll(async () => {
  const server = createServer((request, response) => {
    seen.push(request);
    if (request.url === '/v1/abc/large') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': large });
      let left = large;
      const piece = Buffer.alloc(2 ** 16, 32);
      const write = (): void => {
        while (left > 0) {
          left -= piece.length;
          written += piece.length;
          if (!response.write(piece)) return void response.once('drain', write);
        }
        response.end();
      };
      return write();
    }
    request.on('data', (chunk: Buffer) => (received += chunk.length));
    request.on('end', () => response.writeHead(302, { location: 'https://elsewhere.example/' }).end());
  });
  upstream = await listen(server, 0, '127.0.0.1');
  const { document, map } = compileTexts(smallReference);
  proxy = await startProxy({ upstream: new URL(`${upstream.url}/v1`), document, map, report: () => undefined });
});
afterAll(async () => {
  await proxy.close();
  await upstream.close();
});
beforeEach(() => seen.splice(0));

/** Sends a request line as it is, and returns the first line of the response. */
const sendLine = (target: string, host = 'localhost'): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(proxy.port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer secret\r\n\r\n`),
    );
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(bytes.toString('latin1').split('\r\n')[0] ?? '');
    });
    socket.once('error', reject);
  });

test.each([
  ['//evil.example/path', '/v1//evil.example/path'],
  ['http://evil.example/path?a=1', '/v1/path?a=1'],
  ['HTTPS://user:x@evil.example', '/v1/'],
  ['/a/../../b', '/v1/a/../../b'],
  ['/%zz?b=%', '/v1/%zz?b=%'],
])('%s goes to the upstream, and its token nowhere else', async (target, path) => {
  expect(await sendLine(target)).toContain('302');
  expect(seen.map(({ url, headers }) => [url, headers.host, headers.authorization])).toEqual([
    [path, new URL(upstream.url).host, 'Bearer secret'],
  ]);
});

test('a redirect is passed on, not followed', async () => {
  const response = await fetch(`${proxy.url}/abc/things`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, 'https://elsewhere.example/']);
});

test('200 MB pass in both directions', async () => {
  const response = await fetch(`${proxy.url}/abc/large`);
  let size = 0;
  for await (const chunk of response.body ?? []) size += chunk.length;
  received = 0;
  await fetch(`${proxy.url}/abc/things`, { method: 'POST', body: Buffer.alloc(large), redirect: 'manual' });
  expect([size, received]).toEqual([large, large]);
});

test('a client that does not read stops the upstream, so that the proxy keeps nothing', async () => {
  written = 0;
  const socket = connect(proxy.port, '127.0.0.1', () =>
    socket.pause().write('GET /abc/large HTTP/1.1\r\nHost: localhost\r\n\r\n'),
  );
  let before = -1;
  // The buffers of three sockets fill up, then nothing moves.
  await expect
    .poll(
      () => {
        const still = written === before && written > 0;
        before = written;
        return still;
      },
      { interval: 200 },
    )
    .toBe(true);
  expect(written).toBeLessThan(30 * 2 ** 20);
  socket.destroy();
});

test('a request for the host of another name is not forwarded', async () => {
  expect(await sendLine('/abc/things', 'evil.example')).toBe('HTTP/1.1 421 Misdirected Request');
  expect(seen).toEqual([]);
});
