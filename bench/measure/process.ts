import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const hook = pathToFileURL(fileURLToPath(new URL('usage.mjs', import.meta.url))).href;

/** The resources that a command and its Node child processes used. Times are in milliseconds, memory in MiB. */
export interface Usage {
  wall: number;
  cpu: number;
  /** Peak memory of the largest process. */
  memory: number;
}

/**
 * Runs Node to its end and measures it.
 * @throws Error if the exit code is not one of `allowed`
 */
export async function usageOf(options: readonly string[], allowed: readonly number[] = [0]): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const notes = join(folder, 'usage');
  try {
    const begin = performance.now();
    const child = spawn(process.execPath, options, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, BENCH_USAGE: notes, NODE_OPTIONS: `--import=${hook}`, REDOCLY_TELEMETRY: 'off' },
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
    const wall = performance.now() - begin;
    if (!allowed.includes(code ?? -1))
      throw new Error(`node ${options.join(' ')} exited with ${code}: ${errors.slice(-2000)}`);
    const used = readFileSync(notes, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number));
    return {
      wall,
      cpu: used.reduce((sum, [cpu = 0]) => sum + cpu, 0),
      memory: Math.max(...used.map(([, memory = 0]) => memory)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Measures two commands alternately. */
export async function measurePairs(
  runs: number,
  unit: 'wall' | 'cpu',
  command: () => Promise<Usage>,
  against: () => Promise<Usage>,
): Promise<{ value: number; reference: number }[]> {
  const result = [];
  for (let i = 0; i < runs; i += 1) result.push({ value: (await command())[unit], reference: (await against())[unit] });
  return result;
}
