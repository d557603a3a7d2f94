import { Readable } from 'node:stream';
import { createContext, runInContext } from 'node:vm';
import { File as OtherFile, FormData as OtherForm } from 'formdata-node';
import { File as NodeFetchFile, FormData as NodeFetchForm } from 'node-fetch';
import { FormData as UndiciForm } from 'undici';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';
import { rejection, type Seen, sendJson, sendText, serve } from './server.ts';

const accessToken = 't';
const upload = { applicationId: 'a1', fileId: 'f1' };

/** Sends a body to an operation, whatever its documented type, and returns the request. */
async function send(body: unknown, path = '/applications/{applicationId}/devices'): Promise<Seen> {
  const { url, seen } = await serve(sendJson({}));
  const client = createPathClient({ baseUrl: url, accessToken });
  // Not typed: the tests send what the types do not allow.
  const post = client.POST as unknown as (path: string, init: object) => Promise<{ error?: unknown }>;
  const { error } = await post(path, {
    params: { path: Object.fromEntries(Object.entries(upload).filter(([name]) => path.includes(name))) },
    body,
  });
  if (error) throw error;
  const [request] = seen;
  if (!request) throw new Error('no request');
  return request;
}

/** The parts of a form: name, file name, type, content. */
async function partsOf({ headers, body }: Seen): Promise<unknown[]> {
  const response = new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } });
  const parts = [];
  for (const [name, value] of await response.formData())
    parts.push(typeof value === 'string' ? [name, value] : [name, value.name, value.type, await value.text()]);
  return parts;
}

describe('a form', () => {
  const importing = '/applications/{applicationId}/import';
  const options = { importUrl: 'https://storage.example/zip', include: ['Flow'] };

  test('from an object: files, texts, JSON and lists', async () => {
    const seen = await send(
      {
        importBundle: new File(['bytes\r\n'], 'a "b"\n.zip', { type: 'application/zip' }),
        email: 'a@b.c',
        options,
        includeDevices: false,
        count: 3,
        when: new Date(0),
        tags: ['x', 'y'],
        nothing: undefined,
        none: null,
      },
      importing,
    );
    expect(seen.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    // Without a file name, a JSON part is a field for servers.
    expect(seen.body).toContain(
      `Content-Disposition: form-data; name="options"\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(options)}\r\n`,
    );
    expect(seen.body).toContain('name="importBundle"; filename="a %22b%22%0A.zip"\r\nContent-Type: application/zip');
    expect(await partsOf(seen)).toEqual([
      ['importBundle', 'a "b"\n.zip', 'application/zip', 'bytes\r\n'],
      ['email', 'a@b.c'],
      ['options', JSON.stringify(options)],
      ['includeDevices', 'false'],
      ['count', '3'],
      ['when', '1970-01-01T00:00:00.000Z'],
      ['tags', 'x'],
      ['tags', 'y'],
    ]);
  });

  test('of an object without a file, and an empty one', async () => {
    expect(await partsOf(await send({ options }, importing))).toEqual([['options', JSON.stringify(options)]]);
    const { headers, body } = await send({}, importing);
    expect(body).toMatch(/^--losant\S+--\r\n$/);
    expect(headers['content-length']).toBe(String(body.length));
  });

  test('by a resource method', async () => {
    const { url, seen } = await serve(sendJson({}));
    const call = createClient({ baseUrl: url, accessToken }).file.upload as unknown as (p: object) => Promise<unknown>;
    await call({ ...upload, body: { file: new Blob(['0,21.5'], { type: 'text/csv' }) } });
    expect(await partsOf(seen[0] as Seen)).toEqual([['file', 'blob', 'text/csv', '0,21.5']]);
  });

  test.each<[string, () => unknown]>([
    ['an ArrayBuffer', () => new TextEncoder().encode('abc').buffer],
    ['a Uint8Array', () => new TextEncoder().encode('abc')],
    ['a Buffer', () => Buffer.from('abc')],
    ['a DataView', () => new DataView(new TextEncoder().encode('abc').buffer)],
  ])('with %s as its file', async (_, file) => {
    expect(await partsOf(await send({ importBundle: file() }, importing))).toEqual([
      ['importBundle', 'blob', 'application/octet-stream', 'abc'],
    ]);
  });

  test.each<[string, { new (): { append(name: string, value: unknown, file?: string): void } }, typeof File]>([
    ['the global one', FormData as never, File],
    ['undici', UndiciForm as never, File],
    ['formdata-node', OtherForm as never, OtherFile as never],
    ['node-fetch', NodeFetchForm as never, NodeFetchFile as never],
  ])('as FormData of %s', async (_, Form, FileOf) => {
    const form = new Form();
    form.append('email', 'a@b.c');
    form.append('importBundle', new FileOf(['ü'], 'ü.zip', { type: 'application/zip' }), 'ü.zip');
    const { headers, body } = await send(form, importing);
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(await partsOf({ headers, body } as Seen)).toEqual([
      ['email', 'a@b.c'],
      ['importBundle', 'ü.zip', 'application/zip', 'ü'],
    ]);
  });

  test('is sent again by a retry', async () => {
    const { url, seen } = await serve(sendText('', 503), sendJson({}));
    const client = createClient({ baseUrl: url, accessToken, retry: { methods: ['POST'], minDelay: 1 } });
    const call = client.file.upload as unknown as (p: object) => Promise<unknown>;
    await call({ ...upload, body: { file: new Blob(['abc']) } });
    expect(seen.map(({ body }) => body.includes('abc'))).toEqual([true, true]);
  });
});

describe('a body that is not JSON', () => {
  const foreign = createContext({});
  test.each<[string, () => unknown, string, string]>([
    ['Blob', () => new Blob(['a,b'], { type: 'text/csv' }), 'text/csv', 'a,b'],
    ['Blob without a type', () => new Blob(['a,b']), 'application/octet-stream', 'a,b'],
    ['File', () => new File(['a,b'], 'f.csv', { type: 'text/csv' }), 'text/csv', 'a,b'],
    ['File of formdata-node', () => new OtherFile(['a,b'], 'f', { type: 'text/csv' }), 'text/csv', 'a,b'],
    ['ArrayBuffer', () => new TextEncoder().encode('abc').buffer, 'application/octet-stream', 'abc'],
    [
      'ArrayBuffer of another realm',
      () => runInContext('new Uint8Array([97]).buffer', foreign),
      'application/octet-stream',
      'a',
    ],
    ['typed array', () => Uint16Array.of(0x6261), 'application/octet-stream', 'ab'],
    [
      'typed array of another realm',
      () => runInContext('new Uint8Array([97])', foreign),
      'application/octet-stream',
      'a',
    ],
    ['a part of a buffer', () => new TextEncoder().encode('abc').subarray(1), 'application/octet-stream', 'bc'],
    ['DataView', () => new DataView(new TextEncoder().encode('abc').buffer), 'application/octet-stream', 'abc'],
    [
      'URLSearchParams',
      () => new URLSearchParams({ a: 'b c' }),
      'application/x-www-form-urlencoded;charset=UTF-8',
      'a=b+c',
    ],
    ['ReadableStream', () => new Blob(['abc']).stream(), 'application/octet-stream', 'abc'],
    ['stream of Node', () => Readable.from([Buffer.from('abc')]), 'application/octet-stream', 'abc'],
  ])('%s', async (_, make, type, body) => {
    expect(await send(make())).toMatchObject({ headers: { 'content-type': type }, body });
  });

  test('has the media type that the caller gives', async () => {
    const { url, seen } = await serve(sendJson({}));
    const post = createPathClient({ baseUrl: url, accessToken }).POST as unknown as (p: string, i: object) => unknown;
    await post('/x', { body: new Blob(['a']), headers: { 'content-type': 'text/csv' } });
    expect(seen[0]?.headers['content-type']).toBe('text/csv');
  });

  test.each(['a retry', 'a new token'])('a stream is not sent again by %s', async (what) => {
    const { url, seen } = await serve(sendText('', what === 'a retry' ? 503 : 401), sendJson({}));
    const client = createPathClient({
      baseUrl: url,
      accessToken: () => 't',
      retry: { methods: ['POST'], minDelay: 1 },
    });
    const post = client.POST as unknown as (path: string, init: object) => Promise<{ error: unknown }>;
    const { error } = await post('/x', { body: new Blob(['abc']).stream() });
    expect(error).toMatchObject({ status: what === 'a retry' ? 503 : 401 });
    expect(seen).toHaveLength(1);
  });

  test('a stream is not sent to a redirect that repeats the body', async () => {
    const { url, seen } = await serve((_, response) => void response.writeHead(307, { location: '/y' }).end());
    const post = createPathClient({ baseUrl: url, accessToken }).POST as unknown as (
      path: string,
      init: object,
    ) => Promise<{ error: unknown }>;
    const { error } = await post('/x', { body: new Blob(['abc']).stream() });
    expect(error).toMatchObject({ kind: 'redirect', message: expect.stringContaining('a stream cannot be sent') });
    expect(seen).toHaveLength(1);
  });
});

describe('JSON', () => {
  class Point {
    x = 1;
  }
  class Money {
    toJSON() {
      return '1.00';
    }
  }
  test.each<[string, unknown, string]>([
    ['text', 'a', '"a"'],
    ['null', null, 'null'],
    ['a list', [1, undefined], '[1,null]'],
    ['an instance with members', new Point(), '{"x":1}'],
    ['an instance with toJSON', { cost: new Money() }, '{"cost":"1.00"}'],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['an object of another realm', runInContext('({ a: {}, b: [] })', createContext({})), '{"a":{},"b":[]}'],
    ['a date', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['a URL', { url: new URL('http://a/') }, '{"url":"http://a/"}'],
    [
      'hostile names',
      JSON.parse('{"__proto__":1,"constructor":{"name":2},"toJSON":3}'),
      '{"__proto__":1,"constructor":{"name":2},"toJSON":3}',
    ],
    ['undefined members', { a: undefined, b: {} }, '{"b":{}}'],
  ])('%s', async (_, given, body) => {
    expect(await send(given)).toMatchObject({ headers: { 'content-type': 'application/json' }, body });
  });

  class Hidden {
    #value = 1;
    get value() {
      return this.#value;
    }
  }
  test.each<[unknown, string]>([
    [new Map([['a', 1]]), 'Map'],
    [new Set([1]), 'Set'],
    [new WeakMap(), 'WeakMap'],
    [() => {}, 'Function'],
    [async () => {}, 'AsyncFunction'],
    [Symbol('a'), 'Symbol'],
    [1n, 'BigInt'],
    [Number.NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [new Date(Number.NaN), 'Date without a time'],
    [Promise.resolve(1), 'Promise'],
    [/a/, 'RegExp'],
    [new Error('a'), 'Error'],
    [new Headers({ a: 'b' }), 'Headers'],
    [new Response('a'), 'Response'],
    [new Hidden(), 'Hidden'],
  ])('%o is refused by name, also inside of a body', async (value, kind) => {
    const { url, seen } = await serve(sendJson({}));
    const call = createClient({ baseUrl: url, accessToken }).devices.post as unknown as (p: object) => Promise<unknown>;
    for (const [body, name] of [
      [value, 'body'],
      [{ name: 'n', tags: [value] }, '"0" of body'],
      [{ attributes: { nested: value } }, '"nested" of body'],
    ]) {
      expect(await rejection(call({ applicationId: 'a', body }))).toMatchObject({
        kind: 'usage',
        operationId: 'devices.post',
        message: `${name} is a ${kind}, which cannot be sent as JSON`,
      });
    }
    expect(seen).toEqual([]);
  });

  test.each<[unknown, string]>([
    [new Blob(['a']), 'Blob'],
    [Buffer.from('a'), 'Uint8Array'],
    [Uint8Array.of(1), 'Uint8Array'],
    [new ArrayBuffer(1), 'ArrayBuffer'],
    [new FormData(), 'FormData'],
    [new URLSearchParams('a=b'), 'URLSearchParams'],
    [new Blob(['a']).stream(), 'ReadableStream'],
    [Readable.from(['a']), 'Readable'],
  ])('%o is refused inside of a body', async (value, kind) => {
    expect(await rejection(send({ tags: { file: value } }))).toMatchObject({
      kind: 'usage',
      message: `"file" of body is a ${kind}, which cannot be sent as JSON`,
    });
  });

  test('what a part of a form cannot be is refused too', async () => {
    expect(
      await rejection(send({ file: Readable.from(['a']) }, '/applications/{applicationId}/file/{fileId}/upload')),
    ).toMatchObject({
      kind: 'usage',
      message: '"file" of body is a Readable, which cannot be sent as JSON',
    });
  });
});
