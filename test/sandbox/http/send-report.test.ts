import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../../../sandbox/http/listen.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { isOnThisMachine, sendReport } from '../../../sandbox/http/send-report.ts';
import { type SandboxLogEntry, startSandbox } from '../../../sandbox/http/server.ts';
import { ownReference } from '../reference.ts';

const headers = { authorization: 'Bearer any' };

const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

/** A server that keeps the bodies it receives. */
async function receiver(status = 204): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(`${request.method} ${request.url} ${body}`);
      response.writeHead(status, { location: 'http://example.com/' }).end();
    });
  });
  const listening = await listen(server, 0, '127.0.0.1');
  running.push(listening);
  return { url: listening.url, received };
}

test.each([
  ['http://127.0.0.1:80/a', true],
  ['http://127.9.8.7', true],
  ['http://LOCALHOST:1', true],
  ['https://[::1]/', true],
  ['http://2130706433/', true],
  ['http://127.0.0.1.example.com', false],
  ['http://127.0.0.1@example.com', false],
  ['http://localhost.example.com', false],
  ['http://0.0.0.0', false],
  ['http://192.168.0.1', false],
  ['http://[::ffff:7f00:1]', false],
  ['ftp://127.0.0.1', false],
  ['file:///etc/passwd', false],
  ['/path', false],
  ['', false],
])('%s on this machine: %s', (url, want) => {
  expect(isOnThisMachine(url)).toBe(want);
});

test('another machine is not called', async () => {
  const result = await sendReport({ url: 'http://example.invalid/', body: 1 });
  expect(result).toEqual({ failure: 'is not on this machine, so it is not called' });
});

test('a redirect is not followed', async () => {
  const { url } = await receiver(302);
  expect(await sendReport({ url, body: 1 })).toEqual({ status: 302 });
});

test('nobody listens', async () => {
  expect(await sendReport({ url: 'http://127.0.0.1:1/', body: 1 })).toEqual({
    failure: expect.stringMatching(/^cannot be called: ./),
  });
});

test('an export ends as a job in the log, and calls its URL', async () => {
  const { url, received } = await receiver();
  const log: SandboxLogEntry[] = [];
  const sandbox = await startSandbox({ ...(await ownReference()), log: (entry) => log.push(entry) });
  running.push(sandbox);
  const application = `${sandbox.url}/applications/575ec8687ae143cd83dc4a97`;
  const response = await fetch(`${application}/devices/export?callbackUrl=${url}/done`, { method: 'POST', headers });
  expect([response.status, response.headers.get('sandbox')]).toEqual([202, 'declared']);
  const { jobId } = (await response.json()) as { jobId: string };
  await expect.poll(() => log.length).toBe(2);
  expect(received).toEqual([expect.stringContaining(jobId)]);
  const job = JSON.parse(received[0]?.replace('POST /done ', '') ?? '') as { id: string };
  const read = await fetch(`${application}/jobLogs/${job.id}`, { headers });
  expect(await read.json()).toEqual({ ...job, status: 'completed' });
  expect(log[1]).toMatchObject({ method: 'POST', url: `${url}/done`, status: 204, operationId: 'devices.export' });

  await fetch(`${application}/devices/export?callbackUrl=http://example.invalid/`, { method: 'POST', headers });
  await expect.poll(() => log.length).toBe(5);
  expect(log[4]).toMatchObject({ status: 0, violations: [{ message: 'is not on this machine, so it is not called' }] });
});
