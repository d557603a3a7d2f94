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
