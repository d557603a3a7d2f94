import { spawn } from 'node:child_process';
import { type Line, lineOf } from '../measure/line.ts';

/** From the start of a command to its first answer: the command says its address, then is asked. */
async function firstAnswer(options: readonly string[]): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (found) resolve(found);
      });
      child
        .on('error', reject)
        .on('exit', () => reject(new Error(`node ${options.join(' ')} ended before it listened`)));
    });
    const { status } = await fetch(`${url}/me`, { headers: { authorization: 'Bearer token' } });
    if (status !== 200) throw new Error(`${options.join(' ')} answered ${status}`);
    return performance.now() - begin;
  } finally {
    child.kill();
  }
}

export async function mock(runs: number): Promise<Line> {
  const ours = ['scripts/start.mjs', 'mock', '--port', '0'];
  await firstAnswer(ours);
  const measured = [];
  for (let i = 0; i < runs; i += 1)
    measured.push({
      value: await firstAnswer(ours),
      reference: await firstAnswer([
        'node_modules/@stoplight/prism-cli/dist/index.js',
        'mock',
        'generated/openapi.yaml',
        '--port',
        '0',
      ]),
    });
  return lineOf(
    { what: 'mock: command to first answer', against: 'Prism’s command', unit: 'wall', target: 0.35 },
    measured,
  );
}
