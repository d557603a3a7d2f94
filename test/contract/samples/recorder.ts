import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { listen } from '../../../sandbox/http/listen.ts';

/** A request as a server reads it. */
export interface Recorded {
  method: string;
  /** The path with its escapes. */
  path: string;
  /** Parameters of the name `json` are parsed. */
  query: [string, unknown][];
  accept: string | undefined;
  authorization: string | undefined;
  /** The media type, the value of JSON, or the name and content of each part of a form. */
  type: string | undefined;
  body: unknown;
}

/** A server that records requests by the first segment of their path, until the end of the test. */
export async function recorder(): Promise<{ url: string; recorded: Map<string, Recorded> }> {
  const recorded = new Map<string, Recorded>();
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const content = await buffer(request);
    const type = headers['content-type'];
    recorded.set(pathname.split('/')[1] ?? '', {
      method,
      path: pathname,
      query: [...searchParams].map(([name, value]) => [name, name === 'json' ? JSON.parse(value) : value]),
      accept: headers.accept,
      authorization: headers.authorization,
      type: type?.split(';')[0],
      body: await bodyOf(content, type),
    });
    if (headers.accept === 'text/event-stream') response.setHeader('content-type', headers.accept).end('data: 1\n\n');
    else if (pathname.startsWith('/empty')) response.writeHead(204).end();
    else response.setHeader('content-type', 'application/json').end('{}');
  });
  const { url, close } = await listen(server, 0, '127.0.0.1');
  onTestFinished(close);
  return { url, recorded };
}

async function bodyOf(content: Buffer, type: string | undefined): Promise<unknown> {
  if (type === undefined) return undefined;
  if (!type.startsWith('multipart/')) return JSON.parse(content.toString());
  const data = await new Response(new Uint8Array(content), { headers: { 'content-type': type } }).formData();
  const parts = [...data].map(async ([name, value]) => [
    name,
    typeof value === 'string' ? value : { name: value.name, content: await value.text() },
  ]);
  return Promise.all(parts);
}
