import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { createClient as CreateClient } from '../../client/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The client as a user has it: tsx, which runs this file, gives each function a name whenever it is created. */
async function bundled(): Promise<typeof CreateClient> {
  const folder = mkdtempSync(`${root}node_modules/.bench-`);
  try {
    const outfile = `${folder}/index.mjs`;
    await build({ entryPoints: [`${root}client/index.ts`], outfile, bundle: true, format: 'esm', target: 'es2022' });
    const { createClient }: { createClient: typeof CreateClient } = await import(pathToFileURL(outfile).href);
    return createClient;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const server = `
  const body = JSON.stringify({ items: Array.from({ length: 10 }, (_, i) => ({ id: String(i), name: 'device ' + i })), totalCount: 10 });
  const server = require('node:http').createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/**
 * CPU time of this process for a GET over loopback, in microseconds, with the client and with bare fetch. After warm-up,
 * both are measured in alternating rounds; the round with the median ratio is returned.
 */
export async function overhead(rounds: number, requests: number): Promise<{ value: number; reference: number }> {
  // In a child process, so that its CPU time is not measured.
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port] = (await once(child.stdout, 'data')) as [Buffer];
    const baseUrl = `http://127.0.0.1:${String(port).trim()}`;
    const url = `${baseUrl}/applications/a/devices?perPage=10`;
    const headers = { accept: 'application/json', authorization: 'Bearer secret-token' };
    const createClient = await bundled();
    const ours = createClient({ baseUrl, accessToken: 'secret-token' });
    const params = { path: { applicationId: 'a' }, query: { perPage: 10 } };
    const bare = async (): Promise<unknown> => (await fetch(url, { headers })).json();
    const own = (): Promise<unknown> => ours.GET('/applications/{applicationId}/devices', { params });
    const time = async (call: () => Promise<unknown>, times: number): Promise<number> => {
      const begin = process.cpuUsage();
      for (let i = 0; i < times; i++) await call();
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / times;
    };
    for (const call of [bare, own]) await time(call, 1000);
    const pairs: { value: number; reference: number }[] = [];
    for (let round = 0; round < rounds; round++)
      pairs.push({ reference: await time(bare, requests), value: await time(own, requests) });
    const ratio = ({ value, reference }: { value: number; reference: number }): number => value / reference;
    return pairs.sort((a, b) => ratio(a) - ratio(b))[pairs.length >> 1] ?? { value: NaN, reference: NaN };
  } finally {
    child.kill();
  }
}
