import createClient from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finding, showFinding, verify, verifyFetch, verifyResponse } from '../../../client/verify.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { lineOfText, smallReference } from '../../support/pages.ts';
import { lyingServer } from './lying-server.ts';

let compiled: Compilation | undefined;
const small = (): Compilation => (compiled ??= compileTexts(smallReference));
const inputs = () => ({ document: small().document, map: small().map });
const json = 'application/json';
const things = (text: string): number => lineOfText('pages/things.md', text);
const schemas = (text: string): number => lineOfText('pages/schemas.md', text);

/** The responses of the server and the expected findings: code, path in the body, page and line. */
const lies: Record<
  string,
  { status?: number; type?: string; body: string; found: [string, string, string, number][] }
> = {
  '/honest/things': { type: `${json}; charset=utf-8`, body: '{"name":"Stone"}', found: [] },
  '/error/things': { status: 400, type: json, body: '{"type":"Invalid"}', found: [] },
  '/short/things': {
    type: json,
    body: '{"name":"S"}',
    found: [['body/schema', 'name', 'pages/schemas.md', schemas('"minLength": 2')]],
  },
  '/nameless/things': {
    type: json,
    body: '{"weight":"heavy"}',
    found: [
      ['body/schema', '', 'pages/schemas.md', schemas('## Thing')],
      ['body/schema', 'weight', 'pages/schemas.md', schemas('"weight"')],
    ],
  },
  '/status/things': {
    status: 418,
    type: json,
    body: '{}',
    found: [['status/undocumented', '', 'pages/things.md', things('## Get')]],
  },
  '/html/things': {
    type: 'text/html',
    body: '<p>',
    found: [['content-type/undocumented', '', 'pages/things.md', things('| 200 |')]],
  },
  '/typeless/things': { body: '{}', found: [['content-type/undocumented', '', 'pages/things.md', things('| 200 |')]] },
  '/broken/things': {
    type: json,
    body: '{"name":',
    found: [['body/not-json', '', 'pages/things.md', things('| 200 |')]],
  },
};

let server: RunningServer;
beforeAll(async () => {
  server = await lyingServer(
    Object.fromEntries(
      Object.entries(lies).map(([path, { status = 200, type, body }]) => [path, { status, type, body }]),
    ),
  );
});
afterAll(() => server.close());

const brief = (findings: readonly Finding[]): unknown[] =>
  findings.map(({ code, path, at }) => [code, path, at?.file, at?.line]);

describe('a server that violates the reference', () => {
  test.each(Object.entries(lies))('%s', async (path, { found, body }) => {
    const request = new Request(`${server.url}${path}`);
    const response = await fetch(request);
    const findings = await verifyResponse(inputs())(request, response);
    expect(brief(findings)).toEqual(found);
    expect(await response.text(), 'the response stays readable').toBe(body);
  });

  test('an operation that is not documented', async () => {
    const findings = await verifyResponse(inputs())(
      { method: 'GET', url: `${server.url}/a/b/c/d` },
      new Response('{}'),
    );
    expect(findings.map(showFinding)).toEqual([
      'GET /a/b/c/d · 200  Unexpected operation GET /a/b/c/d, expected one that the reference documents',
    ]);
  });

  test('behind a base path', async () => {
    const check = verifyResponse({ document: small().document, basePath: '/v1' });
    const verifyPath = (path: string): Promise<Finding[]> =>
      check(
        { method: 'GET', url: `${server.url}${path}` },
        new Response('{"name":"Stone"}', { headers: { 'content-type': json } }),
      );
    expect(await verifyPath('/v1/abc/things')).toEqual([]);
    expect(brief(await verifyPath('/abc/things'))).toEqual([['operation/undocumented', '', undefined, undefined]]);
  });
});

describe('the middleware', () => {
  interface Paths {
    '/{ownerId}/things': {
      get: {
        parameters: { path: { ownerId: string } };
        responses: { 200: { content: { 'application/json': unknown } } };
      };
    };
  }

  test('reports the findings of a client call and changes nothing', async () => {
    const reported: string[] = [];
    const client = createClient<Paths>({ baseUrl: server.url });
    client.use(verify({ ...inputs(), report: (findings) => reported.push(...findings.map(showFinding)) }));
    const { data } = await client.GET('/{ownerId}/things', { params: { path: { ownerId: 'short' } } });
    expect(data).toEqual({ name: 'S' });
    expect(reported).toEqual([
      expect.stringMatching(/^things\.get · 200 · body\.name {2}String is too short.* \(pages\/schemas\.md:\d+:\d+\)$/),
    ]);
  });

  test('fails the call if the report throws', async () => {
    const client = createClient<Paths>({ baseUrl: server.url });
    client.use(
      verify({
        document: small().document,
        report: ([finding]) => {
          throw new Error(finding && showFinding(finding));
        },
      }),
    );
    await expect(client.GET('/{ownerId}/things', { params: { path: { ownerId: 'status' } } })).rejects.toThrow(
      'things.get · 418',
    );
  });
});

test('wraps fetch for a client with a fetch option', async () => {
  const reported: string[] = [];
  const checked = verifyFetch({ ...inputs(), report: (findings) => reported.push(...findings.map(showFinding)) });
  expect(await (await checked(`${server.url}/short/things`)).json()).toEqual({ name: 'S' });
  await checked(new Request(`${server.url}/html/things`));
  await checked(new URL(`${server.url}/honest/things`), { method: 'POST' });
  expect(reported).toEqual([
    expect.stringContaining('things.get · 200 · body.name'),
    expect.stringContaining('Unexpected content type text/html'),
    expect.stringContaining('Unexpected operation POST /honest/things'),
  ]);
});
