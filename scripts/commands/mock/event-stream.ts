import type { ServerResponse } from 'node:http';

/** Intervals of an event stream. */
export interface EventStreamOptions {
  /** Milliseconds between two events. */
  eventInterval: number;
  /** Milliseconds between two keepalive comments. */
  keepAliveInterval: number;
}

/** Splits a stream of server-sent events into its blocks, each with its trailing empty line (WHATWG HTML §9.2.6). */
function eventBlocks(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\n+/)
    .filter((block) => block.trim() !== '')
    .map((block) => `${block}\n\n`);
}

/**
 * Sends the documented events in a loop, with keepalive comments in between, until the client
 * disconnects or the server closes.
 */
export function streamEvents(
  response: ServerResponse,
  text: string,
  { eventInterval, keepAliveInterval }: EventStreamOptions,
): void {
  const blocks = eventBlocks(text);
  let next = 0;
  const send = (): void => {
    const block = blocks[next++ % blocks.length];
    if (block !== undefined) response.write(block);
  };
  response.flushHeaders();
  send();
  const events = setInterval(send, eventInterval);
  const keepAlive = setInterval(() => response.write(': keepalive\n\n'), keepAliveInterval);
  response.on('close', () => {
    clearInterval(events);
    clearInterval(keepAlive);
  });
}
