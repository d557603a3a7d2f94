import { type Line, lineOf } from '../measure/line.ts';
import { prism, type ServerProcess, startServer } from '../measure/server.ts';
import { firstResponseLine } from './first-response.ts';

const devices = '/applications/575ec8687ae143cd83dc4a97/devices';
const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };
const device = {
  name: 'Fridge sensor',
  tags: [{ key: 'floor', value: '8' }],
  attributes: [{ name: 'voltage', dataType: 'number' }],
  deviceClass: 'standalone',
};

/** Requests of one measurement: more than the resolution of the cpu, fewer than the garbage collector notices. */
const count = 1000;
const atOnce = 8;

interface Load {
  /** Microseconds of cpu per request. */
  readonly cpu: number;
  /** Microseconds per request. */
  readonly wall: number;
}

async function load({ url, cpu }: ServerProcess, path: string, init: RequestInit, expected: number): Promise<Load> {
  const before = cpu();
  const begin = performance.now();
  const client = async (): Promise<void> => {
    for (let i = 0; i < count / atOnce; i += 1) {
      const response = await fetch(url + path, init);
      await response.arrayBuffer();
      if (response.status !== expected) throw new Error(`${url + path} returned ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return { cpu: (1000 * (cpu() - before)) / count, wall: (1000 * (performance.now() - begin)) / count };
}

const kinds = [
  ['GET', `${devices}/575ecf887ae143cd83dc4aa2`, { headers }, 200],
  ['POST', devices, { headers, method: 'POST', body: JSON.stringify(device) }, 201],
] as const;

/** The sandbox beside Prism's command: its start, and its cpu and time per request. */
export async function sandboxLines(runs: number): Promise<Line[]> {
  const lines = [await firstResponseLine('sandbox', runs, 0.2)];
  const against = 'Prism’s command';
  for (const [name, path, init, expected] of kinds) {
    const [ours, theirs] = [
      await startServer(['scripts/start.mjs', 'sandbox', '--port', '0']),
      await startServer(prism),
    ];
    try {
      // The first requests run before the code is optimized.
      for (const server of [ours, theirs]) await load(server, path, init, expected);
      const pairs: { value: Load; reference: Load }[] = [];
      for (let i = 0; i < runs; i += 1)
        pairs.push({
          value: await load(ours, path, init, expected),
          reference: await load(theirs, path, init, expected),
        });
      const line = (unit: 'cpu' | 'wall', what: string, target: number): Line =>
        lineOf(
          { what: `sandbox: ${what} per ${name}`, against, unit: 'µs', target },
          pairs.map(({ value, reference }) => ({ value: value[unit], reference: reference[unit] })),
        );
      lines.push(line('cpu', 'cpu', 0.3), line('wall', 'time', NaN));
    } finally {
      ours.kill();
      theirs.kill();
    }
  }
  return lines;
}
