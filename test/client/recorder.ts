import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A received request, decoded: different encodings of the same values are equal. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

export interface Recorder {
  readonly url: string;
  /** Runs `work` and returns the one request that arrives meanwhile. */
  seenDuring(work: () => Promise<void>): Promise<Recorded>;
  close(): Promise<void>;
}

/** A server that records requests. It responds with an empty object, or with one event if a stream is requested. */
export async function record(): Promise<Recorder> {
  let seen: Recorded[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [path = '', query = ''] = (request.url ?? '').split('?');
      seen.push({
        method: request.method ?? '',
        path: path.split('/').map(decodeURIComponent).join('\0'),
        query: new URLSearchParams(query),
        body: Buffer.concat(chunks).toString(),
      });
      if (/Stream$/.test(path)) {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('event: any\ndata: {}\n\n');
      } else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async seenDuring(work) {
      seen = [];
      await work();
      const [one, ...more] = seen;
      if (!one || more.length) throw new Error(`expected one request, ${seen.length} came`);
      return one;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
