import { afterEach, describe, expect, test, vi } from 'vitest';
import { showFinding, type VerifyOptions, verify, verifyFetch } from '../../../client/verify.ts';
import { document, json, stream } from './document.ts';

const url = 'https://example.com/things';
const wrong = (): Response => new Response('{"name":1}', { headers: { 'content-type': json } });
const message = 'things.get · 200 · body.name  Instance type "number" is invalid. Expected "string".';

/** A `fetch` with a check, and what it reports. */
function checked(respond: () => Response, options: Partial<Parameters<typeof verifyFetch>[0]> = {}) {
  const reported: string[][] = [];
  const send = verifyFetch({
    document,
    fetch: () => Promise.resolve(respond()),
    report: (findings) => reported.push(findings.map(showFinding)),
    ...options,
  });
  return { send, reported };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a checked fetch', () => {
  test('reports the findings of a response together, with the response', async () => {
    const reported: [string[], Response][] = [];
    const report: VerifyOptions['report'] = (findings, response) =>
      reported.push([findings.map(showFinding), response]);
    const response = await checked(wrong, { report }).send(url);
    expect(reported).toEqual([[[message], response]]);
    expect(await response.json()).toEqual({ name: 1 });
  });

  test('reports nothing if nothing is wrong', async () => {
    const { send, reported } = checked(() => new Response(null, { status: 204 }));
    await send(url);
    expect(reported).toEqual([]);
  });

  test.each<[name: string, Parameters<typeof fetch>, request: string]>([
    ['a text', [`${url}/none?a=1`], 'GET /things/none'],
    ['a URL', [new URL(`${url}/none`)], 'GET /things/none'],
    ['a method', [`${url}/none`, { method: 'post' }], 'POST /things/none'],
    ['a request', [new Request(`${url}/none`, { method: 'PUT' })], 'PUT /things/none'],
    ['a request and another method', [new Request(`${url}/none`), { method: 'PATCH' }], 'PATCH /things/none'],
  ])('takes %s', async (_, given, request) => {
    const { send, reported } = checked(wrong);
    await send(...given);
    expect(reported).toEqual([[expect.stringContaining(`Unexpected operation ${request},`)]]);
  });

  test('passes on what it is called with', async () => {
    const inner = vi.fn(() => Promise.resolve(wrong()));
    const init = { method: 'POST', body: 'a' };
    await checked(wrong, { fetch: inner }).send(url, init);
    expect(inner).toHaveBeenCalledExactlyOnceWith(url, init);
  });

  test('does not read streams', async () => {
    const { send, reported } = checked(
      () => new Response('event: other\n\n', { headers: { 'content-type': `${stream}; charset=utf-8` } }),
    );
    const response = await send(`${url}/watch`);
    expect(reported).toEqual([]);
    expect(await response.text()).toBe('event: other\n\n');
  });

  test('takes the fetch of the platform if none is given', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(wrong()));
    const reported: string[] = [];
    await verifyFetch({ document, report: (findings) => reported.push(...findings.map(showFinding)) })(url);
    expect(reported).toEqual([message]);
  });

  test('warns on the console if there is no report', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await verifyFetch({ document, fetch: () => Promise.resolve(wrong()) })(url);
    expect(warn.mock.calls).toEqual([[message]]);
  });
});

test('the middleware reports only what is wrong', async () => {
  const report = vi.fn();
  const onResponse = verify({ document, report }).onResponse;
  const respond = (response: Response) =>
    onResponse?.({ request: new Request(url), response } as Parameters<typeof onResponse>[0]);
  expect(await respond(new Response(null, { status: 204 }))).toBeUndefined();
  expect(report).not.toHaveBeenCalled();
  expect(await respond(wrong())).toBeUndefined();
  expect(report).toHaveBeenCalledOnce();
});
