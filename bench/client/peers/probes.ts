import { setTimeout } from 'node:timers/promises';
import type { Create } from './peer.ts';
import { failures } from './probes/failures.ts';
import { iteration } from './probes/iteration.ts';
import { type Probe, page, patience } from './probes/probe.ts';
import { requests } from './probes/requests.ts';
import { reply, startServer } from './server.ts';

/** The rows that are found out by calls. */
export const probes: readonly Probe[] = [...requests, ...failures, ...iteration];

/** Runs all probes with a client. A call that fails, or does not end, means `no`. */
export async function runProbes(create: Create): Promise<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const { heading, run } of probes) {
    const server = await startServer();
    server.answer((response) => reply(response, 200, page));
    const found = await Promise.race([run(create, server).catch(() => false), setTimeout(patience + 1_000, false)]);
    cells[heading] = typeof found === 'string' ? found : found ? 'yes' : 'no';
    server.close();
  }
  return cells;
}
