import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server received it. */
export interface Received {
  /** Path and query, decoded. */
  target: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface Server {
  /** What the server received since the last answer was set. */
  received: Received[];
  /** Sets how the n-th request from now on is answered. */
  answer(with_: (response: ServerResponse, n: number, request: Received) => void): void;
  url: string;
  close(): void;
}

/** Answers with JSON, or with another body of a given media type. */
export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}

/** Starts a server on the loopback interface. */
export async function startServer(): Promise<Server> {
  let handle: Parameters<Server['answer']>[0] = (response) => reply(response, 200, {});
  const received: Received[] = [];
  const http = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url = '', headers } = request;
    const one = { target: decodeURIComponent(url), headers, body: Buffer.concat(chunks).toString('latin1') };
    handle(response, received.push(one), one);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  // The type of Node.js also covers pipes.
  const { port } = http.address() as AddressInfo;
  return {
    received,
    answer(next) {
      received.length = 0;
      handle = next;
    },
    url: `http://127.0.0.1:${port}`,
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
}
