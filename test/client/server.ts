import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A received request. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Open connections that have carried a request; Node opens a spare one after an abort. */
  readonly sockets: ReadonlySet<Socket>;
}

export type Handler = (request: Seen, response: ServerResponse, raw: IncomingMessage) => void;

/**
 * Starts a server on a free port of the loopback interface and closes it after the test. The nth request goes to the nth
 * handler, further requests to the last one.
 */
export async function serve(...handlers: [Handler, ...Handler[]]): Promise<TestServer> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const listen: RequestListener = (raw, response) => {
    const chunks: Buffer[] = [];
    // A connection can be closed before its request is read.
    if (!sockets.has(raw.socket) && !raw.socket.destroyed) {
      sockets.add(raw.socket);
      raw.socket.on('close', () => sockets.delete(raw.socket));
    }
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

/** A handler that responds with JSON. */
export function sendJson(body: unknown, status = 200, headers: Record<string, string> = {}): Handler {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** A handler that responds with text; `type` is its content type. */
export function sendText(body: string, status: number, type?: string): Handler {
  return (_, response) => {
    response.writeHead(status, type ? { 'content-type': type } : {}).end(body);
  };
}

/** Accepts the request and never responds. */
export const hang: Handler = () => {};

/** Closes the connection without a response. */
export const drop: Handler = (_, response) => void response.socket?.destroy();

/** Waits until `condition` is true, or until the test times out. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The error that a promise rejects with; fails if it does not reject. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
