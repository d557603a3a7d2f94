import { createServer, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { decided } from '../../../sandbox/decided.ts';
import { headersOf } from '../../../sandbox/http/headers-of.ts';
import { listen } from '../../../sandbox/http/listen.ts';
import { overviewPage } from '../../../sandbox/http/overview.ts';
import { readBody } from '../../../sandbox/http/read-body.ts';
import { serverFailure } from '../../../sandbox/http/server-failure.ts';
import { targetOf } from '../../../sandbox/http/target.ts';
import type { ReadBody } from '../../../sandbox/request/received-body.ts';

/** Reads a body that arrives in chunks. */
const read = (chunks: readonly (string | Buffer)[], contentType?: string): Promise<ReadBody> =>
  readBody(
    Object.assign(Readable.from(chunks), { headers: { 'content-type': contentType } }) as unknown as IncomingMessage,
  );
const json = 'application/json';

test.each<[string, string | undefined, ReadBody]>([
  ['', json, { kind: 'none' }],
  ['{"a":1}', json, { kind: 'value', value: { a: 1 } }],
  ['[1]', 'Application/Problem+JSON; charset=utf-8', { kind: 'value', value: [1] }],
  ['[1]', 'application/jsonx', { kind: 'value', value: '[1]' }],
  ['[1]', 'text/application/json', { kind: 'value', value: '[1]' }],
  ['[1]', 'application/+json', { kind: 'value', value: '[1]' }],
  ['[1]', undefined, { kind: 'value', value: '[1]' }],
])('the body %j as %s', async (text, type, want) => {
  expect(await read(text === '' ? [] : [text], type)).toEqual(want);
});

test('a character in two chunks', async () => {
  const bytes = Buffer.from('"ü"');
  expect(await read([bytes.subarray(0, 2), bytes.subarray(2)], json)).toEqual({ kind: 'value', value: 'ü' });
});

test.each([
  ['{', json, /^JSON: ./],
  ['{', 'multipart/form-data; boundary=x', /^a form: ./],
  [`${'['.repeat(201)}${']'.repeat(201)}`, json, /^JSON of at most 200 levels$/],
])('%j is malformed', async (text, type, reason) => {
  expect(await read([text], type)).toEqual({ kind: 'malformed', reason: expect.stringMatching(reason) });
});

test('200 levels are read', async () => {
  const text = `${'['.repeat(200)}${']'.repeat(200)}`;
  expect(await read([text], json)).toMatchObject({ kind: 'value' });
});

test('10 MB are read, and more are not', async () => {
  const chunks = Array<Buffer>(10).fill(Buffer.alloc(1024 * 1024, ' '));
  const { kind } = await read(chunks, 'text/plain');
  expect(kind).toBe('value');
  expect(await read([...chunks, ' '], 'text/plain')).toEqual({ kind: 'too-large' });
});

test('the parts of a form', async () => {
  const lines = [
    ...['--x', 'content-disposition: form-data; name="a"', '', 'ü', '--x'],
    ...[
      'content-disposition: form-data; name="b"; filename="b.json"',
      'content-type: application/json',
      '',
      '[1',
      '--x--',
      '',
    ],
  ];
  const text = lines.join('\r\n');
  expect(await read([text], 'multipart/form-data; boundary=x')).toEqual({
    ...{ kind: 'form', text },
    parts: [
      { name: 'a', text: 'ü', isFile: false },
      { name: 'b', text: '[1', isFile: true },
    ],
  });
});

test('several values of a header are joined', () => {
  const headers = { 'set-cookie': ['a=1', 'b=2'], host: 'x', accept: undefined };
  expect(headersOf({ headers } as unknown as IncomingMessage)).toEqual({
    ...{ 'set-cookie': 'a=1, b=2', host: 'x', accept: '' },
  });
});

test.each([
  ['/a?b=http://c/d', '/a?b=http://c/d'],
  ['http://host/a', '/a'],
  ['HTTPS://host:80/a', '/a'],
  ['http://host', '/'],
  ['http://host?a', '/?a'],
  ['//host/a', '//host/a'],
  ['x/http://host/a', '/x/http://host/a'],
  ['*', '/*'],
])('the target of %s is %s', (url, target) => {
  expect(targetOf(url)).toBe(target);
});

test('a server has its URL and port, and rejects a port in use', async () => {
  const { url, port, close } = await listen(createServer(), 0, '127.0.0.1');
  expect(url).toBe(`http://127.0.0.1:${port}`);
  await expect(listen(createServer(), port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await close();
  await expect(close()).rejects.toMatchObject({ code: 'ERR_SERVER_NOT_RUNNING' });
});

test('an IPv6 address has brackets', async () => {
  const { url, port, close } = await listen(createServer(), 0, '::1');
  onTestFinished(close);
  expect(url).toBe(`http://[::1]:${port}`);
});

test('closing ends open connections, and later errors are not swallowed', async () => {
  const server = createServer(() => {});
  const { url, close } = await listen(server, 0, '127.0.0.1');
  expect(server.listenerCount('error')).toBe(0);
  const waiting = fetch(url);
  await close();
  await expect(waiting).rejects.toThrow();
});

const address = { host: 'h', port: 1 };
test.each([
  [
    { code: 'EADDRINUSE' },
    'Cannot listen on h:1: the port is in use. Choose another one with --port (0 uses a free one)',
  ],
  [{ code: 'EACCES' }, 'Cannot listen on h:1: permission denied. Choose another port with --port (0 uses a free one)'],
  [
    { code: 'EADDRNOTAVAIL' },
    'Cannot listen on h:1: the host is not an address of this machine. Choose another one with --host',
  ],
  [{ code: 'ERR_SANDBOX_FILE' }, 'the message'],
  [{ code: 'EOTHER' }, undefined],
  [{}, undefined],
])('the message for %j', (more, message) => {
  expect(serverFailure(Object.assign(new Error('the message'), more), address)).toBe(message);
});

test('what is no error has no message', () => {
  expect(serverFailure({ code: 'EACCES' }, address)).toBeUndefined();
});

test('the page has all operations and decisions, as text', () => {
  const operation = { operationId: '<a>', method: 'GET', path: '/"&', basis: 'state' } as const;
  const page = overviewPage([operation, { ...operation, operationId: 'b', basis: 'example' }, operation]);
  expect(page).toContain(
    '<tr><td>&#60;a&#62;</td><td><code>GET /&#34;&#38;</code></td><td><code>state</code></td></tr>',
  );
  const counts = [...page.matchAll(/<tr><td><code>(\w+)<\/code><\/td><td>(.*?)<\/td><td>(\d+)<\/td>/g)];
  expect(counts.map(([, ...cells]) => cells)).toEqual([
    ['state', 'from the state of the sandbox, by rule', '2'],
    ['declared', 'from the state of the sandbox, by a declaration', '0'],
    ['example', 'only the documented example', '1'],
  ]);
  const rules = [...page.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, text]) => text);
  expect(rules).toEqual(decided.map(({ question }) => question));
  expect(page.split('\n').filter((line) => line.startsWith('<!doctype html>'))).toHaveLength(1);
});
