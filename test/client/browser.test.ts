import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../support/chromium.ts';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { bundle } from './bundle.ts';
import { type Handler, sendJson, serve } from './server.ts';

describeWithBrowser('in headless Chromium, bundled', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    script = await bundle(
      `import { createClient } from './index.ts'; globalThis.createClient = createClient;`,
      undefined,
      true,
    );
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Evaluates an expression in a page of the server; `handler` responds to all other requests. */
  async function evaluate(
    expression: string,
    handler: Handler,
  ): Promise<{ result: unknown; seen: readonly { method: string; url: string; headers: object }[] }> {
    const server = await serve((request, response, raw) => {
      if (request.url === '/')
        return void response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><link rel="icon" href="data:,"><script type="module" src="/client.js"></script>');
      if (request.url === '/client.js')
        return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      handler(request, response, raw);
    });
    const page = await browser.newPage();
    try {
      await page.goto(server.url);
      await page.waitForFunction('globalThis.createClient');
      const result = await page.evaluate(
        `(async () => { const client = createClient({ baseUrl: location.origin, accessToken: 'secret-token', retry: false }); ${expression} })()`,
      );
      return { result, seen: server.seen.slice(2) };
    } finally {
      await page.close();
    }
  }

  test('a resource method', async () => {
    const { result, seen } = await evaluate(
      `return client.devices.get({ applicationId: 'a', tagFilter: [{ key: 'Floor', value: '2' }] });`,
      sendJson({ items: [{ name: 'ü' }], totalCount: 1 }),
    );
    expect(result).toEqual({ items: [{ name: 'ü' }], totalCount: 1 });
    expect(seen).toMatchObject([
      {
        method: 'GET',
        url: '/applications/a/devices?tagFilter%5B0%5D%5Bkey%5D=Floor&tagFilter%5B0%5D%5Bvalue%5D=2',
        headers: { authorization: 'Bearer secret-token' },
      },
    ]);
  });

  test('an error', async () => {
    const { result } = await evaluate(
      `return client.devices.get({ applicationId: 'a' }).catch(({ kind, status, type, message, rawBody }) => ({ kind, status, type, message, rawBody }));`,
      sendJson({ type: 'NotFound', message: 'No such application' }, 404),
    );
    expect(result).toEqual({
      kind: 'notFound',
      status: 404,
      type: 'NotFound',
      message: 'No such application',
      rawBody: '{"type":"NotFound","message":"No such application"}',
    });
  });

  test('break ends a stream', async () => {
    const { result } = await evaluate(
      `for await (const event of client.device.stateStream({ applicationId: 'a', deviceId: 'd' })) return event;`,
      (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .write('id: 1\nevent: deviceState\ndata: {"data":{}}\n\n'),
    );
    expect(result).toEqual({ event: 'deviceState', data: { data: {} }, id: '1' });
  });

  test('a redirect, whose target the browser hides, is rejected', async () => {
    const { result, seen } = await evaluate(
      `return client.devices.get({ applicationId: 'a' }).catch((error) => error.kind);`,
      (_, response) => void response.writeHead(302, { location: 'http://localhost:1/' }).end(),
    );
    expect(result).toBe('redirect');
    expect(seen).toHaveLength(1);
  });

  test('a base URL relative to the page, a form from an object, and no header that a preflight could refuse', async () => {
    let body = '';
    const { result, seen } = await evaluate(
      `const own = createClient({ baseUrl: '/api', accessToken: 'secret-token' });
       const form = { file: new File(['a,b'], 'ü.csv', { type: 'text/csv' }), note: { a: 1 } };
       return own.file.upload({ applicationId: 'a', fileId: 'f', body: form }, { parseAs: 'text' });`,
      (request, response) => {
        body = request.body;
        response.writeHead(200, { 'content-type': 'text/plain' }).end('stored');
      },
    );
    expect(result).toBe('stored');
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/api/applications/a/file/f/upload',
      headers: { 'content-type': expect.stringMatching(/^multipart\/form-data; boundary=losant/) },
    });
    expect(JSON.stringify(seen[0]?.headers)).not.toContain('losant-openapi');
    expect(body).toContain('name="file"; filename="ü.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n');
    expect(body).toContain('name="note"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n');
  });

  test('a stream of a body, which the signal ends', async () => {
    const { result } = await evaluate(
      `const controller = new AbortController();
       const stream = await client.devices.get({ applicationId: 'a' }, { parseAs: 'stream', signal: controller.signal });
       const reader = stream.getReader();
       const { value } = await reader.read();
       controller.abort();
       return reader.read().catch((error) => [new TextDecoder().decode(value), error.kind, error.name]);`,
      (_, response) => void response.writeHead(200).write('part'),
    );
    expect(result).toEqual(['part', 'aborted', 'AbortError']);
  });

  test('a timeout', async () => {
    const { result } = await evaluate(
      `return client.devices.get({ applicationId: 'a' }, { timeout: 50 }).catch(({ kind, name }) => [kind, name]);`,
      () => {},
    );
    expect(result).toEqual(['timeout', 'TimeoutError']);
  });
});
