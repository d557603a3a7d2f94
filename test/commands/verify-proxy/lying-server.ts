import { createServer } from 'node:http';
import { listen } from '../../../sandbox/http/listen.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';

export interface Lie {
  status: number;
  type: string | undefined;
  body: string;
}

/** A server that returns a fixed response for each path. */
export function lyingServer(lies: Readonly<Record<string, Lie>>): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const lie = lies[new URL(request.url ?? '/', 'http://server').pathname];
    if (!lie) return void response.writeHead(404).end();
    response.writeHead(lie.status, lie.type === undefined ? {} : { 'content-type': lie.type }).end(lie.body);
  });
  return listen(server, 0, '127.0.0.1');
}
