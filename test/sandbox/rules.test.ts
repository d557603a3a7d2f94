import { expect, test } from 'vitest';
import { isRecord } from '../../client/verify/record.ts';
import { Refusal } from '../../sandbox/refusal.ts';
import { createSandbox, type SandboxRules } from '../../sandbox/sandbox.ts';
import { createState } from '../../sandbox/state.ts';
import { ownReference } from './reference.ts';

/** Sends requests to a sandbox of our reference; returns statuses and answers. */
async function start(rules: SandboxRules) {
  const { document, declarations } = await ownReference();
  const sandbox = createSandbox(document, declarations, rules);
  const state = createState();
  return (method: string, path: string, token: string, value?: unknown): { status: number; body: unknown } => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = value === undefined ? ({ kind: 'none' } as const) : ({ kind: 'value', value } as const);
    try {
      return sandbox.answer({ method, path, search: '', headers, body }, state, 0);
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, body: error.body };
      throw error;
    }
  };
}

const member = (value: unknown, name: string): string => String(isRecord(value) ? value[name] : undefined);

test('strict: the tokens of signing in and of API tokens do what their scopes permit', async () => {
  const send = await start({ auth: 'strict' });
  expect(send('GET', '/applications', 'x').status).toBe(401);
  const credentials = { email: 'jane@example.com', password: 'a long password' };
  const user = member(send('POST', '/auth/user', '', credentials).body, 'token');
  const application = send('POST', '/applications', user, { name: 'My application' });
  expect(application.status).toBe(201);
  const path = `/applications/${member(application.body, 'id')}`;
  const created = send('POST', `${path}/tokens`, user, { name: 'Reader', scope: ['devices.get'] });
  const reader = member(created.body, 'token');
  expect(send('GET', `${path}/devices`, reader).status).toBe(200);
  expect(send('POST', `${path}/devices`, reader, { name: 'Fridge' })).toMatchObject({
    status: 403,
    body: { type: 'Forbidden', message: expect.stringContaining('devices.post') as unknown },
  });
  send('DELETE', `${path}/tokens/${member(created.body, 'id')}`, user);
  expect(send('GET', `${path}/devices`, reader).status).toBe(401);
});

test.each([
  [true, 429],
  [false, 200],
])('with throttle %s, a state too many gets %i', async (throttle, status) => {
  const send = await start({ throttle });
  const path = `/applications/${member(send('POST', '/applications', 'x', { name: 'My application' }).body, 'id')}`;
  const device = `${path}/devices/${member(send('POST', `${path}/devices`, 'x', { name: 'Fridge' }).body, 'id')}`;
  const sendState = () => send('POST', `${device}/state`, 'x', { data: { level: 1 } }).status;
  for (let i = 0; i < 30; i++) expect(sendState()).toBe(200);
  expect(sendState()).toBe(status);
});
