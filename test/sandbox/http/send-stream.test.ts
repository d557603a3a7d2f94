import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StreamEvent } from '../../../sandbox/channel.ts';
import { sendStream } from '../../../sandbox/http/stream.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A response that keeps what is written to it, and its stream. */
function start(keepAlive?: unknown, destroyed = false) {
  const written: string[] = [];
  const response = Object.assign(new EventEmitter(), {
    ...{ writableLength: 0, destroyed, written },
    flushHeaders: vi.fn(),
    write: (text: string) => written.push(text),
    destroy: vi.fn(),
  });
  const unsubscribe = vi.fn();
  let send: (event: StreamEvent) => void = () => {};
  const subscribe = (listener: typeof send): (() => void) => {
    send = listener;
    return unsubscribe;
  };
  sendStream(response as unknown as ServerResponse, { subscribe, keepAlive });
  return { response, unsubscribe, send: (event: StreamEvent) => send(event) };
}

test('sends the headers at once, and each event', () => {
  const { response, send } = start();
  expect(response.flushHeaders).toHaveBeenCalledOnce();
  send({ name: 'a', data: { text: 'x\ny' } });
  expect(response.written).toEqual(['event: a\ndata: {"text":"x\\ny"}\n\n']);
});

test.each([
  [1, 1000],
  [0.05, 100],
  [0.5, 500],
  [1e300, 3_600_000],
  [undefined, 2000],
  [0, 2000],
  [-1, 2000],
  ['5', 2000],
])('with keepAliveInterval %s, a comment each %i ms', (keepAlive, interval) => {
  const { response } = start(keepAlive);
  vi.advanceTimersByTime(interval - 1);
  expect(response.written).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(response.written).toEqual([': keepalive\n\n']);
  vi.advanceTimersByTime(interval);
  expect(response.written).toHaveLength(2);
});

test('a client that has left gets nothing', () => {
  const { response, unsubscribe } = start();
  expect(unsubscribe).not.toHaveBeenCalled();
  response.emit('close');
  expect(unsubscribe).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('a client that has left before', () => {
  const { unsubscribe } = start(1, true);
  expect(unsubscribe).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('a client that does not read is disconnected when 4 MB wait for it', () => {
  const { response, send } = start();
  response.writableLength = 4 * 1024 * 1024;
  send({ name: 'a', data: {} });
  expect(response.destroy).not.toHaveBeenCalled();
  response.writableLength += 1;
  send({ name: 'a', data: {} });
  expect(response.destroy).toHaveBeenCalledOnce();
  expect(response.written).toHaveLength(1);
});
