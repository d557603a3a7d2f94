import { writeFile } from 'node:fs/promises';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SandboxOperation } from '../../../sandbox/document.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { type SandboxLogEntry, type SandboxOptions, startSandbox } from '../../../sandbox/http/server.ts';
import { openJournal } from '../../../sandbox/keep/journal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { documentOf } from '../declared/small-document.ts';
import { library } from '../library.ts';

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}
type Send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;

async function start(options: Partial<SandboxOptions> = {}): Promise<RunningServer & { send: Send }> {
  const server = await startSandbox({ document: library, seed: 'none', ...options });
  onTestFinished(() => server.close().catch(() => {}));
  const send: Send = async (method, path, body, headers = {}) => {
    const response = await fetch(server.url + path, {
      method,
      headers: { ...(body === undefined ? undefined : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? undefined : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: Record<string, unknown> = text === '' ? {} : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: parsed };
  };
  return { ...server, send };
}

test('remembers what was created, and says where an answer comes from', async () => {
  const { send } = await start();
  const { status, headers, body } = await send('POST', '/shelves', { name: 'Novels' });
  expect([status, headers.get('sandbox')]).toEqual([201, 'state']);
  expect((await send('GET', `/shelves/${String(body.id)}`)).body).toEqual(body);
  expect((await send('GET', `/shelves/${String(body.id)}/report`)).headers.get('sandbox')).toBe('example');
});

test('HEAD is like GET without a body; an unknown method lists those that there are', async () => {
  const { url } = await start();
  const head = await fetch(`${url}/shelves`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const put = await fetch(`${url}/shelves`, { method: 'PUT' });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
  const control = await fetch(`${url}/_sandbox/clock`, { method: 'HEAD' });
  expect([control.status, control.headers.get('sandbox'), await control.text()]).toEqual([200, 'state', '']);
});

test('a body of another media type is refused', async () => {
  const { send } = await start();
  const { status, body } = await send('POST', '/shelves', 'x', { 'content-type': 'text/plain' });
  expect([status, body.message]).toEqual([415, 'Unexpected Content-Type “text/plain”, expected application/json']);
});

test('each namespace starts with the snapshot of a file, and has it again after a reset', async () => {
  const seed = join(await temporaryFolder(), 'seed.json');
  const source = await start();
  await source.send('POST', '/shelves', { name: 'Novels' });
  await writeFile(seed, JSON.stringify((await source.send('GET', '/_sandbox/snapshot')).body));

  const { send } = await start({ seed });
  const space = { 'sandbox-namespace': 'one' };
  const list = async (): Promise<unknown> => (await send('GET', '/shelves', undefined, space)).body.items;
  const items = await list();
  expect(items).toEqual([expect.objectContaining({ name: 'Novels' })]);
  await send('POST', '/shelves', { name: 'Poems' }, space);
  expect(await list()).toHaveLength(2);
  await send('POST', '/_sandbox/reset', undefined, space);
  expect(await list()).toEqual(items);
});

test('namespaces have states of their own', async () => {
  const { send } = await start({ seed: 'examples' });
  const space = { 'sandbox-namespace': 'one' };
  await send('DELETE', '/shelves/shelf-1', undefined, space);
  expect((await send('GET', '/shelves/shelf-1', undefined, space)).status).toBe(404);
  expect((await send('GET', '/shelves/shelf-1')).status).toBe(200);
});

test('seeds are the examples, with the IDs of the examples of the paths', async () => {
  const { send } = await start({ seed: 'examples' });
  const { body } = await send('GET', '/shelves/shelf-1/books/book-1');
  expect(body).toMatchObject({ id: 'book-1', bookId: 'book-1', shelfId: 'shelf-1', name: 'Emma' });
});

test('reset, snapshot and restore', async () => {
  const { send } = await start({ seed: 'examples' });
  const { body: snapshot } = await send('GET', '/_sandbox/snapshot');
  await send('DELETE', '/shelves/shelf-1');
  await send('POST', '/_sandbox/reset');
  expect((await send('GET', '/shelves/shelf-1')).status).toBe(200);
  await send('DELETE', '/shelves/shelf-1');
  expect((await send('POST', '/_sandbox/restore', snapshot)).status).toBe(200);
  expect((await send('GET', '/shelves/shelf-1')).status).toBe(200);
  expect((await send('POST', '/_sandbox/restore', { changes: [{ put: 1 }] })).status).toBe(400);
  expect((await send('GET', '/shelves/shelf-1')).status).toBe(200);
});

test('the clock is set and advanced', async () => {
  const { send } = await start();
  await send('POST', '/_sandbox/clock', { set: '2030-01-01T00:00:00Z' });
  await send('POST', '/_sandbox/clock', { advance: 86_400_000 });
  const { body } = await send('POST', '/shelves', { name: 'Novels' });
  expect(String(body.creationDate)).toMatch(/^2030-01-02T00:00:/);
  expect((await send('POST', '/_sandbox/clock', { set: 'soon' })).status).toBe(400);
});

test('the list of operations says where their answers come from', async () => {
  const { send } = await start();
  const { operations } = (await send('GET', '/_sandbox/')).body;
  expect(operations).toContainEqual({
    operationId: 'book.get',
    method: 'GET',
    path: '/shelves/{shelfId}/books/{bookId}',
    basis: 'state',
  });
  expect(operations).toContainEqual({
    operationId: 'shelf.report',
    method: 'GET',
    path: '/shelves/{shelfId}/report',
    basis: 'example',
  });
});

test('a file keeps the state, with namespaces and clock', async () => {
  const data = join(await temporaryFolder(), 'data');
  const first = await start({ data });
  await first.send('POST', '/_sandbox/clock', { advance: 1000 });
  const { body } = await first.send('POST', '/shelves', { name: 'Novels' }, { 'sandbox-namespace': 'one' });
  await expect(start({ data })).rejects.toThrow('in use');
  await first.close();
  const journal = openJournal(data);
  expect(journal.entries.map(({ space }) => space)).toEqual(['', 'one']);
  journal.close();
  const second = await start({ data });
  const path = `/shelves/${String(body.id)}`;
  expect((await second.send('GET', path, undefined, { 'sandbox-namespace': 'one' })).body).toEqual(body);
  expect((await second.send('GET', path)).status).toBe(404);
  expect((await second.send('GET', '/_sandbox/clock')).body.ahead).toBe(1000);
});

test('the log has each request, without its secrets, and what is wrong with it', async () => {
  const begin = performance.now();
  const log: SandboxLogEntry[] = [];
  const { send, url } = await start({ log: (entry) => log.push(entry), cors: ['http://page.test'] });
  await send('POST', '/shelves?password=secret', {});
  await send('GET', '/nowhere');
  await send('GET', '/shelves');
  await fetch(`${url}/shelves`, {
    ...{ method: 'OPTIONS', headers: { origin: 'http://other.test', 'access-control-request-method': 'GET' } },
  });
  await fetch(`${url}/shelves`, {
    ...{ method: 'OPTIONS', headers: { origin: 'http://page.test', 'access-control-request-method': 'GET' } },
  });
  expect(log).toMatchObject([
    {
      ...{ method: 'POST', url: '/shelves?password=***', status: 400, operationId: 'shelves.post' },
      violations: [{ path: ['body', 'name'], keyword: 'required', message: 'is required' }],
    },
    { method: 'GET', url: '/nowhere', status: 404, operationId: undefined, violations: [] },
    { method: 'GET', url: '/shelves', status: 200, operationId: 'shelves.get', violations: [] },
    { method: 'OPTIONS', url: '/shelves', status: 403, violations: [{ path: ['header', 'origin'] }] },
  ]);
  for (const { took } of log) expect(took > 0 && took < performance.now() - begin).toBe(true);
});

test('the page of the sandbox is HTML for browsers, and JSON else', async () => {
  const { url } = await start();
  const get = async (path: string, accept: string, method = 'GET'): Promise<unknown[]> => {
    const response = await fetch(`${url}${path}`, { method, headers: { accept } });
    return [response.status, response.headers.get('content-type'), (await response.text()).slice(0, 9)];
  };
  const json = [200, 'application/json', '{"operati'];
  expect(await get('/_sandbox/', 'text/html,*/*')).toEqual([200, 'text/html', '<!doctype']);
  expect(await get('/_sandbox/', '*/*')).toEqual(json);
  expect(await get('/_sandbox', 'text/html')).toEqual(json);
  expect(await get('/_sandbox/', 'text/html', 'DELETE')).toEqual([404, 'application/json', '{"type":"']);
  expect(await get('/_sandbox/clock', 'text/html')).toEqual([200, 'application/json', '{"now":"2']);
  expect((await get('/_sandboxes', 'text/html'))[0]).toBe(404);
});

test('a text is sent as it is, and as JSON where the answer is JSON', async () => {
  const answer = (type: string, example: unknown = 'a,"b"'): SandboxOperation => {
    const media: object = { example };
    return { operationId: type, responses: { '200': { content: { [type]: media } } } };
  };
  const paths = {
    '/csv': { get: answer('text/csv') },
    '/json': { get: answer('application/json') },
    '/object': { get: answer('text/plain', { a: 1 }) },
  };
  const { url } = await start({ document: { paths } });
  const text = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text();
  expect(await text('/object')).toBe('{"a":1}');
  expect([await text('/csv'), await text('/json')]).toEqual(['a,"b"', '"a,\\"b\\""']);
});

test('a fault of the sandbox is a 500', async () => {
  const parameters = [{ name: 'a', in: 'query', schema: { pattern: '(' } }];
  const document = { paths: { '/a': { get: { operationId: 'a', parameters, responses: {} } } } };
  const { send } = await start({ document });
  const { status, headers, body } = await send('GET', '/a?a=b');
  expect([status, headers.get('content-type'), headers.get('sandbox')]).toEqual([500, 'application/json', 'example']);
  expect(body).toEqual({
    type: 'InternalServerError',
    message: expect.stringMatching(/^The sandbox failed: SyntaxError: ./),
  });
});

test('a port in use is rejected, and releases the file', async () => {
  const data = join(await temporaryFolder(), 'data');
  const { port } = await start();
  for (const options of [{ port }, { port, data }])
    await expect(start(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const { url } = await start({ data });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('only the host of the server is accepted', async () => {
  const log: SandboxLogEntry[] = [];
  const { port } = await start({ log: (entry) => log.push(entry) });
  const status = await new Promise((resolve) => {
    request({ port, host: '127.0.0.1', path: '/shelves', headers: { host: 'evil.example' } }, (response) =>
      resolve(response.resume().statusCode),
    ).end();
  });
  expect(status).toBe(421);
  expect(log).toMatchObject([{ status: 421, operationId: 'shelves.get', violations: [{ keyword: 'host' }] }]);
});

test('an error after the answer leaves the server as it is', async () => {
  const { send } = await start({
    log() {
      throw new Error('The log is full');
    },
  });
  expect((await send('GET', '/shelves')).status).toBe(200);
  expect((await send('GET', '/shelves')).status).toBe(200);
});

test('a stream has the messages, and HEAD of it ends', async () => {
  const operations = {
    'POST /say': ['say', { body: {} }],
    'GET /stream': ['stream', { events: { said: {} } }],
  } as const;
  const value = { messages: [{ because: 'x', send: 'say', stream: { operation: 'stream', event: 'said' } }] };
  const { send, url } = await start({ document: documentOf(operations), declarations: { value, isLenient: false } });
  // Only if the answer has ended, the next request has one on the same connection.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  for (const _ of [1, 2]) {
    const { 'content-type': type } = await new Promise<IncomingHttpHeaders>((resolve) => {
      request(`${url}/stream`, { method: 'HEAD', agent }, (response) => resolve(response.resume().headers)).end();
    });
    expect(type).toBe('text/event-stream');
  }
  const abort = new AbortController();
  const { body } = await fetch(`${url}/stream`, { signal: abort.signal });
  await send('POST', '/say', { a: 1 });
  const chunk = await body?.pipeThrough(new TextDecoderStream()).getReader().read();
  expect(chunk?.value).toBe('event: said\ndata: {"a":1}\n\n');
  abort.abort();
});
