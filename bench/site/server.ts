import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { listen } from '../../sandbox/http/listen.ts';
import type { RunningServer } from '../../sandbox/http/running-server.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Serves a folder with gzip, as a static host does. */
export async function serveFolder(root: string): Promise<RunningServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return void response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' });
    // A browser that leaves a page closes the connection.
    await pipeline(createReadStream(file), createGzip({ level: 9 }), response).catch(() => undefined);
  });
  return listen(server, 0, '127.0.0.1');
}
