import { spawn } from 'node:child_process';
import { once } from 'node:events';
import createFetchClient from 'openapi-fetch';
import { createClient } from '../../client/index.ts';
import type { paths } from '../../generated/openapi.d.ts';

const server = `
  const body = JSON.stringify({ items: Array.from({ length: 10 }, (_, i) => ({ id: String(i), name: 'device ' + i })), totalCount: 10 });
  const server = require('node:http').createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/**
 * CPU time of this process for GETs over loopback, each way as a multiple of bare fetch in the same round: on a machine
 * shared with others only neighbours in time compare. Medians of the rounds.
 */
export async function overhead(rounds: number, requests: number): Promise<Record<string, number>> {
  // In a process of its own: its CPU time is not the client's.
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port] = (await once(child.stdout, 'data')) as [Buffer];
    const baseUrl = `http://127.0.0.1:${String(port).trim()}`;
    const url = `${baseUrl}/applications/a/devices?perPage=10`;
    const headers = { accept: 'application/json', authorization: 'Bearer secret-token' };
    const ours = createClient({ baseUrl, accessToken: 'secret-token' });
    const theirs = createFetchClient<paths>({ baseUrl, headers });
    const params = { path: { applicationId: 'a' }, query: { perPage: 10 } };
    const ways: Record<string, () => Promise<unknown>> = {
      'bare fetch': async () => (await fetch(url, { headers })).json(),
      'openapi-fetch': () => theirs.GET('/applications/{applicationId}/devices', { params }),
      paths: () => ours.GET('/applications/{applicationId}/devices', { params }),
      'resource method': () => ours.devices.get({ applicationId: 'a', perPage: 10 }),
    };
    const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
    for (let round = 0; round <= rounds; round++) {
      for (const [name, call] of Object.entries(ways)) {
        const begin = process.cpuUsage();
        for (let i = 0; i < requests; i++) await call();
        const { user, system } = process.cpuUsage(begin);
        // The first round warms up.
        if (round > 0) times.get(name)?.push((user + system) / requests);
      }
    }
    const bare = times.get('bare fetch') ?? [];
    return Object.fromEntries([...times].map(([name, all]) => [name, median(all.map((time, round) => time / (bare[round] ?? NaN)))]));
  } finally {
    child.kill();
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
