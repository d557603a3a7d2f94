import { expect, test } from 'vitest';
import type { SandboxDocument } from '../../sandbox/document.ts';
import { Refusal } from '../../sandbox/refusal.ts';
import { type Answer, createSandbox, type Declarations, type SandboxRules } from '../../sandbox/sandbox.ts';
import { createState } from '../../sandbox/state.ts';
import { documentOf } from './declared/small-document.ts';

const because = 'box.md#get: for the test';
const answer = { type: 'object', properties: { token: {} } };
const document: SandboxDocument = documentOf({
  'POST /auth': ['auth', { answer, example: { token: 'example' } }],
  'POST /say': ['say'],
  'GET /say': ['hear', { example: { said: 'x' } }],
  'POST /other': ['other', { body: { type: 'object', required: ['a'] } }],
});
for (const operation of [document.paths['/say']?.post, document.paths['/other']?.post])
  Object.assign(operation ?? {}, { security: [{ bearer: ['all.User'] }] });
const value = {
  tokens: [{ because, operations: ['auth'], token: 'token', otherwise: ['all.User'], expires: 5 }],
  limits: ['say', 'hear'].map((operation) => ({ because, operation, calls: 1, seconds: 10 })),
};

/** Sends requests to a sandbox with these rules; a refusal becomes its status and message. */
function start(rules?: SandboxRules, declarations: Declarations | undefined = { value, isLenient: false }) {
  const sandbox = createSandbox(document, declarations, rules);
  const state = createState();
  return (route: string, token = '', now = 0, sent?: unknown): Answer | Refusal => {
    const [method = '', path = ''] = route.split(' ');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = sent === undefined ? ({ kind: 'none' } as const) : ({ kind: 'value', value: sent } as const);
    try {
      return sandbox.answer({ method, path, search: '', headers, body }, state, now);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  };
}

test('strict: only a token that was given, until it expires', () => {
  const send = start({ auth: 'strict' });
  const { status, basis, body } = send('POST /auth') as Answer;
  expect([status, basis]).toEqual([200, 'declared']);
  const { token } = body as { token: string };
  expect(send('POST /say', token, 4999).status).toBe(200);
  expect(send('POST /say', token, 5000).status).toBe(401);
  expect(send('POST /say', 'x').status).toBe(401);
});

test('by default, any token, and as many calls as wanted', () => {
  const send = start();
  for (const _ of [1, 2]) expect(send('POST /say', 'x').status).toBe(200);
  expect(send('POST /say').status).toBe(401);
});

test('throttle: each operation and path by itself', () => {
  const send = start({ throttle: true });
  expect(send('POST /say', 'x').status).toBe(200);
  expect(send('GET /say', 'x').status).toBe(200);
  expect(send('POST /say', 'x', 9999).status).toBe(429);
  expect(send('POST /say', 'x', 10_000).status).toBe(200);
  for (const _ of [1, 2]) expect(send('POST /auth').status).toBe(200);
});

test('the answer of an operation that is only its example', () => {
  const send = start();
  const json = { 'content-type': 'application/json' };
  expect(send('GET /say')).toMatchObject({ basis: 'example', body: { said: 'x' }, headers: json });
  expect(send('POST /say', 'x')).toMatchObject({ basis: 'example', body: undefined, headers: json });
});

test('an answer without content has no type', () => {
  const { sandbox } = {
    sandbox: createSandbox({ paths: { '/a': { get: { operationId: 'a', responses: { 204: {} } } } } }),
  };
  const request = { method: 'GET', path: '/a', search: '', headers: {}, body: { kind: 'none' } } as const;
  expect(sandbox.answer(request, createState(), 0)).toMatchObject({ status: 204, headers: {}, body: undefined });
  expect(sandbox.answer(request, createState(), 0).headers).toEqual({});
});

test('a refusal has what is wrong', () => {
  expect(start()('POST /other', 'x', 0, {})).toMatchObject({
    ...{ status: 400, message: 'body.a: is required', violations: [{ path: ['body', 'a'], keyword: 'required' }] },
  });
});

test('entries with mistakes are reported, if there are any', () => {
  const reported: unknown[] = [];
  const report = (problems: unknown): void => void reported.push(problems);
  start({}, { value, isLenient: false, report });
  expect(reported).toEqual([]);
  const wrong = { limits: [{ because, operation: 'none', calls: 1, seconds: 1 }] };
  start({}, { value: wrong, isLenient: false, report });
  expect(reported).toEqual([[expect.objectContaining({ message: 'Operation not found: none' })]]);
  start({}, { value: wrong, isLenient: false });
  start({}, { value: wrong, isLenient: true, report });
  expect(reported).toHaveLength(1);
});
