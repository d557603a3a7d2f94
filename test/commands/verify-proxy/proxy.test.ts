import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showFinding } from '../../../client/verify.ts';
import { listen } from '../../../sandbox/http/listen.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { type Exchange, startProxy } from '../../../scripts/commands/verify-proxy/proxy.ts';
import { Tally } from '../../../scripts/commands/verify-proxy/tally.ts';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { smallReference } from '../../support/pages.ts';

let compiled: Compilation | undefined;
const small = (): Compilation => (compiled ??= compileTexts(smallReference));
const inputs = () => ({ document: small().document, map: small().map });
const exchanges: Exchange[] = [];
let upstream: RunningServer;
let proxy: RunningServer;
let streaming: ServerResponse | undefined;

beforeAll(async () => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/v1/abc/things/watch') {
        streaming = response.writeHead(200, { 'content-type': 'text/event-stream' });
        return void response.write(
          'event: thing\ndata: {"name":"Stone"}\n\nevent: thing\ndata: {"name":1}\n\nevent: other\ndata: {}\n\n',
        );
      }
      const seen = {
        method: request.method,
        url: request.url,
        token: request.headers.authorization,
        body: Buffer.concat(chunks).toString(),
      };
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'set-cookie': ['a=1', 'b=2'],
          'x-seen': JSON.stringify(seen),
        })
        .end('{"name":"S"}');
    });
  });
  upstream = await listen(server, 0, '127.0.0.1');
  proxy = await startProxy({
    upstream: new URL(`${upstream.url}/v1`),
    ...inputs(),
    report: (exchange) => exchanges.push(exchange),
  });
});
afterAll(async () => {
  await proxy.close();
  await upstream.close();
});

const findings = (): string[] => exchanges.splice(0).flatMap((exchange) => exchange.findings.map(showFinding));

test('forwards requests and responses unchanged and reports differences', async () => {
  const response = await fetch(`${proxy.url}/abc/things?perPage=5`, {
    method: 'GET',
    headers: { authorization: 'Bearer x' },
  });
  expect(JSON.parse(response.headers.get('x-seen') ?? '')).toEqual({
    method: 'GET',
    url: '/v1/abc/things?perPage=5',
    token: 'Bearer x',
    body: '',
  });
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(await response.text()).toBe('{"name":"S"}');
  await expect.poll(() => exchanges.length).toBe(1);
  expect(findings()).toEqual([expect.stringContaining('things.get · 200 · body.name  String is too short')]);
});

test('forwards a body', async () => {
  const response = await fetch(`${proxy.url}/abc/things`, { method: 'POST', body: '{"name":"Stone"}' });
  expect(JSON.parse(response.headers.get('x-seen') ?? '')).toMatchObject({ method: 'POST', body: '{"name":"Stone"}' });
  await expect.poll(() => exchanges.length).toBe(1);
  expect(findings()).toEqual([expect.stringContaining('POST /abc/things · 200  Unexpected operation')]);
});

test('forwards a stream as it arrives and checks each event', async () => {
  const gone = new AbortController();
  const response = await fetch(`${proxy.url}/abc/things/watch`, { signal: gone.signal });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('{"name":"Stone"}');
  await expect.poll(() => exchanges.length).toBe(3);
  expect(exchanges.map(({ event }) => event)).toEqual([false, true, true]);
  expect(findings()).toEqual([
    expect.stringContaining('things.watch · 200 · body.name  Instance type'),
    expect.stringContaining('Unexpected event other, expected thing'),
  ]);
  gone.abort();
  // The server notices that the client disconnected.
  await expect.poll(() => streaming?.destroyed).toBe(true);
});

test('an unreachable server is a 502', async () => {
  const lost = await startProxy({ upstream: new URL('http://127.0.0.1:9'), ...inputs(), report: () => undefined });
  const response = await fetch(`${lost.url}/abc/things`);
  expect([response.status, response.headers.get('content-type')]).toEqual([502, 'application/problem+json']);
  await lost.close();
});

test('the tally reports a finding once and counts its repetitions', () => {
  const tally = new Tally();
  const finding = {
    code: 'body/schema',
    operationId: 'things.get',
    request: 'GET /a/things',
    status: 200,
    message: 'wrong',
    pointer: '',
  } as const;
  expect(
    tally.add({
      event: false,
      findings: [
        { ...finding, path: 'items.0.name' },
        { ...finding, path: 'items.1.name' },
      ],
    }),
  ).toEqual(['things.get · 200 · body.items.*.name  wrong']);
  expect(tally.add({ event: false, findings: [{ ...finding, path: 'items.7.name' }] })).toEqual([]);
  expect(tally.summary()).toBe(
    '2 responses, 1 difference from the reference\n     3 × things.get · 200 · body.items.*.name  wrong',
  );
});
