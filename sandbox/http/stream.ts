import type { ServerResponse } from 'node:http';
import type { EventStream } from '../operations/outcome.ts';

/** Seconds between two comments, unless the request states them. */
const usualKeepAlive = 2;

/** Bytes that can wait for a client that does not read. */
const mostWaiting = 4 * 1024 * 1024;

/**
 * Sends events until the client disconnects or the server closes. A client that does not read is disconnected, so that
 * its events do not fill the memory.
 */
export function sendStream(response: ServerResponse, { subscribe, keepAlive }: EventStream): void {
  const write = (text: string): void => {
    if (response.writableLength > mostWaiting) response.destroy();
    else response.write(text);
  };
  response.flushHeaders();
  const unsubscribe = subscribe(({ name, data }) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
  const interval = setInterval(() => write(': keepalive\n\n'), milliseconds(keepAlive));
  response.once('close', () => {
    clearInterval(interval);
    unsubscribe();
  });
  // The client can have left before the first event.
  if (response.destroyed) response.emit('close');
}

/** Between a tenth of a second and an hour: timers of Node run without a break if an interval is too long for them. */
const milliseconds = (seconds: unknown): number =>
  1000 * (typeof seconds === 'number' && seconds > 0 ? Math.min(Math.max(seconds, 0.1), 3600) : usualKeepAlive);
