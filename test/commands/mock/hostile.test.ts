import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { startMock } from '../../../scripts/commands/mock/server.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { smallReference } from '../../support/pages.ts';

let mock: RunningServer;
beforeAll(async () => {
  const { document, map } = compileTexts(smallReference);
  mock = await startMock({ document, map });
});
afterAll(() => mock.close());

/** Sends a request as it stands, and returns the status of the response. */
const statusOf = (request: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(mock.port, '127.0.0.1', () => socket.write(request));
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(Number(bytes.toString('latin1').split(' ')[1]));
    });
    socket.once('error', reject);
  });

test.each([
  ['/abc/things?thingFilter[999999999][minWeight]=2', 400],
  ['/abc/things?thingFilter[20000000][minWeight]=2', 400],
  ['/abc/things?thingFilter[1][minWeight]=2', 200],
  ['/abc/things?perPage=%E0%A4%A', 400],
  ['/%E0%A4%A/things', 400],
  ['//evil.example/things', 404],
  ['http://evil.example/abc/things', 200],
  ['/__proto__', 404],
  ['*', 404],
])('%s: %i', async (target, status) => {
  expect(await statusOf(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n`)).toBe(status);
});

test.each(['3000000', '1e300', '-1', '0', 'x', '1e-300'])(
  'keepAliveInterval=%s: comments do not spin',
  async (interval) => {
    const path = `${mock.url}/abc/things/watch?keepAliveInterval=${interval}`;
    const response = await fetch(path, { headers: { accept: 'text/event-stream' } });
    // What is no positive number is refused, or two seconds.
    let text = '';
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const end = setTimeout(() => void reader?.cancel(), 300);
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) text += part.value;
    clearTimeout(end);
    expect(text.split(': keepalive').length).toBeLessThan(5);
  },
);

test('the host of another name is refused', async () => {
  expect(await statusOf('GET /abc/things HTTP/1.1\r\nHost: evil.example\r\n\r\n')).toBe(421);
});
