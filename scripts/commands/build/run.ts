import { spawn } from 'node:child_process';

/** The result of a build step. */
export interface StepResult {
  name: string;
  /** True for exit code 0. */
  ok: boolean;
  /** Output of stdout and stderr. */
  text: string;
  /** Milliseconds. */
  took: number;
}

/** Runs a Node program to its end. Its output is buffered, because steps run in parallel. */
export function run(name: string, options: readonly string[]): Promise<StepResult> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, options, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ name, ok: code === 0, text: Buffer.concat(chunks).toString(), took: performance.now() - begin }),
    );
  });
}
