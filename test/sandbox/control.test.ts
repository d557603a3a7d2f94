import { beforeEach, expect, test } from 'vitest';
import { control } from '../../sandbox/control.ts';
import { decided } from '../../sandbox/decided.ts';
import { Refusal } from '../../sandbox/refusal.ts';
import { createState, type State } from '../../sandbox/state.ts';

const now = Date.UTC(2026, 0, 1);
const operations = [{ operationId: 'a.get', method: 'GET', path: '/a', basis: 'state' }] as const;
let state: State;
beforeEach(() => {
  state = createState();
  state.put('/things/a', { name: 'a' });
});

/** The body of the answer, or the status and message of the refusal. */
function send(method: string, path: string, body?: unknown): unknown {
  const seed = (empty: State): void => empty.put('/things/seed', {});
  try {
    return control(method, `/_sandbox${path}`, body, { state, seed, operations, now });
  } catch (error) {
    if (error instanceof Refusal) return `${error.status} ${error.message}`;
    throw error;
  }
}

test.each(['', '/', '//'])('GET %s lists the operations and what is decided', (path) => {
  expect(send('GET', path)).toEqual({ operations, decided });
});

test('reset makes the state as at the start', () => {
  state.setClock(5);
  expect(send('POST', '/reset')).toEqual({ success: true });
  expect([...state.items('/things').keys()]).toEqual(['seed']);
  expect(state.clock).toBe(0);
});

test('restore replaces the state by a snapshot', () => {
  const snapshot = send('GET', '/snapshot/');
  expect(snapshot).toEqual({ changes: state.snapshot() });
  state.put('/things/b', {});
  state.setClock(5);
  expect(send('POST', '/restore', snapshot)).toEqual({ success: true });
  expect(send('GET', '/snapshot')).toEqual(snapshot);
});

test.each([undefined, {}, { changes: [{ put: 1 }] }, []])('restore refuses %j, and keeps the state', (body) => {
  expect(send('POST', '/restore', body)).toBe('400 body.changes: must be the changes of a snapshot');
  expect(state.get('/things/a')).toBeDefined();
});

test('the clock is set, also by milliseconds, and advanced', () => {
  expect(send('GET', '/clock')).toEqual({ now: '2026-01-01T00:00:00.000Z', ahead: 0 });
  expect(send('POST', '/clock', { set: '2026-01-01T00:00:07Z' })).toEqual({
    now: '2026-01-01T00:00:07.000Z',
    ahead: 7000,
  });
  expect(send('POST', '/clock', { advance: -500 })).toEqual({ now: '2026-01-01T00:00:06.500Z', ahead: 6500 });
  expect(send('POST', '/clock', { set: now + 1 })).toEqual({ now: '2026-01-01T00:00:00.001Z', ahead: 1 });
  expect(send('GET', '/clock')).toEqual({ now: '2026-01-01T00:00:00.001Z', ahead: 1 });
  expect(send('POST', '/clock', { set: -8.64e15 })).toMatchObject({ now: '-271821-04-20T00:00:00.000Z' });
});

test.each([undefined, null, {}, { set: 'soon' }, { set: true }, { set: 1e300 }, { advance: '5' }, { advance: -1e300 }])(
  'the clock refuses %j',
  (body) => {
    const message = '400 body: must have “set”, a time, or “advance”, a number of milliseconds';
    expect(send('POST', '/clock', body)).toBe(message);
    expect(state.clock).toBe(0);
  },
);

test.each([
  ['GET', '/reset'],
  ['DELETE', '/'],
  ['GET', '/__proto__'],
  ['GET', '/a/clock'],
  ['GET', '/clo/ck'],
])('%s %s is unknown', (method, path) => {
  expect(send(method, path)).toBe(
    `404 ${method} /_sandbox${path} is unknown; there are GET /_sandbox/, POST /_sandbox/reset, GET /_sandbox/snapshot, POST /_sandbox/restore, GET /_sandbox/clock, POST /_sandbox/clock`,
  );
});
