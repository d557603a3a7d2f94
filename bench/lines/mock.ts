import { spawn } from 'node:child_process';
import { type Line, lineOf } from '../measure/line.ts';

/** Milliseconds from the start of a mock to its first response. The command prints its URL when it is ready for requests. */
async function firstResponse(options: readonly string[]): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
        if (found) resolve(found);
      });
      child
        .on('error', reject)
        .on('exit', () => reject(new Error(`node ${options.join(' ')} exited before it listened`)));
    });
    const { status } = await fetch(`${url}/me`, { headers: { authorization: 'Bearer token' } });
    if (status !== 200) throw new Error(`${options.join(' ')} returned ${status}`);
    return performance.now() - begin;
  } finally {
    child.kill();
  }
}

/** The time to the first response of the mock, compared with that of Prism's own command. */
export async function mockLine(runs: number): Promise<Line> {
  const ours = ['scripts/start.mjs', 'mock', '--port', '0'];
  await firstResponse(ours);
  const measured = [];
  for (let i = 0; i < runs; i += 1)
    measured.push({
      value: await firstResponse(ours),
      reference: await firstResponse([
        'node_modules/@stoplight/prism-cli/dist/index.js',
        'mock',
        'generated/openapi.yaml',
        '--port',
        '0',
      ]),
    });
  return lineOf(
    { what: 'mock: command to first response', against: 'Prism’s command', unit: 'wall', target: 0.35 },
    measured,
  );
}
