import { type Line, lineOf } from '../measure/line.ts';
import { prism, startServer } from '../measure/server.ts';

/** Milliseconds from the start of a server to its first response. */
async function firstResponse(options: readonly string[]): Promise<number> {
  const { first, kill } = await startServer(options);
  kill();
  return first;
}

/** The time to the first response of a command, compared with that of Prism's own command. */
export async function firstResponseLine(what: 'mock' | 'sandbox', runs: number, target: number): Promise<Line> {
  const ours = ['scripts/start.mjs', what, '--port', '0'];
  await firstResponse(ours);
  const measured = [];
  for (let i = 0; i < runs; i += 1)
    measured.push({ value: await firstResponse(ours), reference: await firstResponse(prism) });
  return lineOf(
    { what: `${what}: command to first response`, against: 'Prism’s command', unit: 'wall', target },
    measured,
  );
}
