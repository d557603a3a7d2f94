import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { listen } from '../../../sandbox/http/listen.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { isOnThisMachine, sendReport } from '../../../sandbox/http/send-report.ts';
import { type SandboxLogEntry, startSandbox } from '../../../sandbox/http/server.ts';
import { boxOperations, boxSchemas, documentOf } from '../declared/small-document.ts';

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
  const { url, received } = await receiver(302);
  expect(await sendReport({ url, body: { a: 1 } })).toEqual({ status: 302 });
  expect(received).toEqual(['POST / {"a":1}']);
});

test('nobody listens', async () => {
  expect(await sendReport({ url: 'http://127.0.0.1:1/', body: 1 })).toEqual({
    failure: expect.stringMatching(/^cannot be called: (?!fetch failed)./),
  });
});

test('a job ends in the log, and calls the URL of its request, without its secrets in the request log', async () => {
  const { url, received } = await receiver();
  const answer = { type: 'object', properties: { jobId: { type: 'string' } } };
  const exports = ['export', { status: '202', answer, query: { url: { type: 'string' } } }] as const;
  const value = {
    jobs: [
      {
        ...{ because: 'box.md#get: for the test', operations: ['export'], log: 'boxes.get', report: ['$query.url'] },
        ...{ entry: { id: '$id', name: 'completed' }, answer: { jobId: '$id' } },
      },
    ],
  };
  const log: SandboxLogEntry[] = [];
  const sandbox = await startSandbox({
    document: documentOf({ ...boxOperations, 'POST /export': exports }, boxSchemas),
    declarations: { value, isLenient: false },
    log: (entry) => log.push(entry),
  });
  running.push(sandbox);
  const begin = performance.now();
  const response = await fetch(`${sandbox.url}/export?url=${url}/done?token=secret`, { method: 'POST' });
  expect([response.status, response.headers.get('sandbox')]).toEqual([202, 'declared']);
  const { jobId } = (await response.json()) as { jobId: string };
  await expect.poll(() => log.length).toBe(2);
  const job = { id: jobId, name: 'completed' };
  expect(received).toEqual([`POST /done?token=secret ${JSON.stringify(job)}`]);
  expect(await (await fetch(`${sandbox.url}/boxes/${jobId}`)).json()).toEqual(job);
  expect(log[1]).toEqual({
    ...{ method: 'POST', url: `${url}/done?token=***`, status: 204, took: expect.any(Number), operationId: 'export' },
    violations: [],
  });

  for (const { took } of log) expect(took > 0 && took < performance.now() - begin).toBe(true);

  await fetch(`${sandbox.url}/export?url=http://example.invalid/`, { method: 'POST' });
  await expect.poll(() => log.length).toBe(5);
  const message = 'is not on this machine, so it is not called';
  expect(log[4]).toMatchObject({
    ...{ url: 'http://example.invalid/', status: 0, operationId: 'export' },
    violations: [{ path: ['http://example.invalid/'], keyword: 'callback', message, pointer: '/paths/~1export/post' }],
  });
});

test('an answer that does not come, and a reason that is no error', async () => {
  const signal = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort('late'));
  expect(await sendReport({ url: 'http://127.0.0.1:1/', body: 1 })).toEqual({ failure: 'cannot be called: late' });
  expect(signal).toHaveBeenCalledWith(10_000);
  signal.mockReturnValue(AbortSignal.abort(new Error('too late')));
  expect(await sendReport({ url: 'http://127.0.0.1:1/', body: 1 })).toEqual({ failure: 'cannot be called: too late' });
  signal.mockRestore();
});
