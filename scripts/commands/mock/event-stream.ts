import type { ServerResponse } from 'node:http';

export interface EventStreamOptions {
  /** Milliseconds between two events. */
  eventInterval: number;
  /** Milliseconds between two keepalive comments. */
  keepAliveInterval: number;
}

/** The blocks of a stream of server-sent events, each with its empty line (WHATWG HTML §9.2.6). */
export function eventBlocks(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\n+/)
    .filter((block) => block.trim() !== '')
    .map((block) => `${block}\n\n`);
}

/**
 * Sends the documented events one after the other and from the first again, and comments in
 * between that keep the connection, until the other side leaves or the server closes.
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
