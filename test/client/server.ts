import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Open connections that have carried a request. (After an abort, Node opens a spare one.) */
  readonly sockets: ReadonlySet<Socket>;
}

export type Handler = (request: Seen, response: ServerResponse, raw: IncomingMessage) => void;

/**
 * A server on a free port of the loopback interface, closed with the test. The nth request goes to the nth handler,
 * further ones to the last.
 */
export async function serve(...handlers: [Handler, ...Handler[]]): Promise<TestServer> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const listen: RequestListener = (raw, response) => {
    const chunks: Buffer[] = [];
    sockets.add(raw.socket);
    raw.socket.on('close', () => sockets.delete(raw.socket));
    raw.on('data', (chunk: Buffer) => chunks.push(chunk));
    raw.on('end', () => {
      const request = {
        method: raw.method ?? '',
        url: raw.url ?? '',
        headers: raw.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(request);
      const handler = handlers[Math.min(seen.length, handlers.length) - 1];
      handler?.(request, response, raw);
    });
  };
  const server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, sockets };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Handler {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

export function text(body: string, status: number, type?: string): Handler {
  return (_, response) => {
    response.writeHead(status, type ? { 'content-type': type } : {}).end(body);
  };
}

/** Takes the request and never answers. */
export const hang: Handler = () => {};

/** Closes the connection without an answer. */
export const drop: Handler = (_, response) => void response.socket?.destroy();

/** Waits until `condition` holds; the test's own time limit bounds it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The error that a promise is rejected with; fails when it is not. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
