import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../../sandbox/http/server.ts';
import { library } from '../library.ts';

/** Sends a request as it stands, and returns the status of the answer. */
async function statusOf(request: string): Promise<number> {
  const server = await startSandbox({ document: library, seed: 'none' });
  onTestFinished(() => server.close());
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(request));
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(Number(bytes.toString('latin1').split(' ')[1]));
    });
    socket.once('error', reject);
  });
}

const line = (target: string): string => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

test.each([
  ['/shelves/%E0%A4%A', 400],
  ['/shelves/%', 400],
  ['/shelves?filter[1000][1000][1000]=1', 400],
  ['/shelves?filter=%E0%A4%A', 200],
  ['/shelves?page[999999999]=1', 400],
  ['/shelves?page[20000000][a]=1', 400],
  ['/shelves?page[1]=1', 400],
  ['/shelves?__proto__[a]=1', 200],
  ['/shelves?constructor=1', 200],
  ['//evil.example/shelves', 404],
  ['http://evil.example/shelves', 200],
  ['/', 404],
  ['*', 404],
  ['/shelves/__proto__', 404],
  ['/__proto__', 404],
  ['/_sandbox/__proto__', 404],
])('%s: %s', async (target, status) => {
  expect(await statusOf(line(target))).toBe(status);
});

test('JSON that is nested 100,000 deep is answered at once', async () => {
  const body = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const head = `POST /shelves HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  expect(await statusOf(head + body)).toBe(400);
});
