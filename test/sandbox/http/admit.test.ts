import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { admit } from '../../../sandbox/http/admit.ts';
import { listen } from '../../../sandbox/http/listen.ts';
import type { Origins } from '../../../sandbox/http/origins.ts';

/** Sends a request to a server that says 200 to what it admits; returns the status and the allowed origin. */
async function send(
  headers: Record<string, string>,
  { method = 'GET', host = '127.0.0.1', cors = false }: { method?: string; host?: string; cors?: Origins } = {},
): Promise<[status: number | undefined, origin: string | undefined]> {
  const server = createServer((received, response) => {
    const admission = admit(received, response, { host, cors });
    if (admission !== 'answered') response.writeHead(admission?.status ?? 200).end();
  });
  const { port, close } = await listen(server, 0, '127.0.0.1');
  onTestFinished(close);
  return new Promise((resolve, reject) => {
    request({ port, method, headers, host: '127.0.0.1' }, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers['access-control-allow-origin']]);
    })
      .once('error', reject)
      .end();
  });
}

test.each([
  ['localhost:4010', 200],
  ['LOCALHOST', 200],
  ['127.0.0.1:1', 200],
  ['127.1.2.3', 200],
  ['[::1]:4010', 200],
  ['evil.example', 421],
  ['evil.example:4010', 421],
  ['localhost.evil.example', 421],
  ['127.0.0.1.evil.example', 421],
  ['evil.example@localhost', 200],
  ['localhost@evil.example', 421],
  ['192.168.0.1', 421],
  ['0.0.0.0:4010', 421],
  ['a b', 421],
])('the host “%s” on a loopback address: %i', async (host, status) => {
  expect((await send({ host }))[0]).toBe(status);
});

test('a server for other machines accepts any host', async () => {
  expect(await send({ host: 'evil.example' }, { host: '0.0.0.0' })).toEqual([200, undefined]);
});

const page = 'http://page.test';
const preflight = { origin: page, 'access-control-request-method': 'GET' };
test.each<[name: string, cors: Origins, simple: string | undefined, preflight: number]>([
  ['no origins', false, undefined, 403],
  ['all origins', true, page, 204],
  ['this origin', ['http://other.test', page], page, 204],
  ['another origin', ['http://other.test'], undefined, 403],
  ['a longer origin', [`${page}:81`], undefined, 403],
])('%s', async (_, cors, simple, status) => {
  expect(await send({ origin: page }, { cors })).toEqual([200, simple]);
  expect(await send(preflight, { method: 'OPTIONS', cors })).toEqual([status, simple]);
});

/** What `admit` returns, and what it sends. */
function admitted(
  method: string,
  headers: IncomingHttpHeaders,
  { host = '127.0.0.1', cors = true }: { host?: string; cors?: Origins } = {},
) {
  const sent: Record<string, unknown> = {};
  const response = {
    setHeader: (name: string, value: string) => Object.assign(sent, { [name]: value }),
    writeHead: (status: number) => Object.assign(response, { status }),
    end: () => Object.assign(sent, { status: Reflect.get(response, 'status') }),
  };
  const request = { method, headers } as unknown as IncomingMessage;
  return { result: admit(request, response as unknown as ServerResponse, { host, cors }), sent };
}
const asked = { 'access-control-request-method': 'GET' };

test('the headers for a page', () => {
  const exposed = { 'access-control-expose-headers': 'sl-violations, sandbox', vary: 'origin' };
  expect(admitted('GET', {})).toEqual({
    ...{ result: undefined, sent: { 'access-control-allow-origin': '*', ...exposed } },
  });
  const sent = { 'access-control-allow-origin': page, ...exposed };
  expect(admitted('GET', { origin: page })).toEqual({ result: undefined, sent });
  const methods = { 'access-control-allow-methods': 'GET, PUT, POST, DELETE, PATCH, HEAD, OPTIONS', status: 204 };
  expect(admitted('OPTIONS', { origin: page, ...asked })).toEqual({
    ...{ result: 'answered', sent: { ...sent, ...methods, 'access-control-allow-headers': '*' } },
  });
  expect(admitted('OPTIONS', { origin: page, ...asked, 'access-control-request-headers': 'a' }).sent).toMatchObject({
    'access-control-allow-headers': 'a',
  });
  expect(admitted('GET', { origin: page }, { cors: [] })).toEqual({ result: undefined, sent: { vary: 'origin' } });
  expect(admitted('GET', { origin: page }, { cors: false })).toEqual({ result: undefined, sent: {} });
});

test.each([
  ['OPTIONS', { origin: page }],
  ['OPTIONS', asked],
  ['GET', { origin: page, ...asked }],
])('%s with %j is no preflight', (method, headers) => {
  expect(admitted(method, headers).result).toBeUndefined();
});

test('a refusal says what to do', () => {
  const message = `${page} is not allowed. Start with --cors, or --cors ${page}`;
  expect(admitted('OPTIONS', { origin: page, ...asked }, { cors: [] }).result).toMatchObject({
    ...{ status: 403, message: `header.origin: ${message}` },
    violations: [{ path: ['header', 'origin'], keyword: 'cors', message, pointer: '' }],
  });
  const other = 'must be localhost, 127.0.0.1 or [::1], not a.b. For other names, use --host 0.0.0.0';
  expect(admitted('GET', { host: 'a.b' }).result).toMatchObject({
    ...{ status: 421, message: `header.host: ${other}` },
    violations: [{ path: ['header', 'host'], keyword: 'host', message: other, pointer: '' }],
  });
});
