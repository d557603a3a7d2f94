import { spawn } from 'node:child_process';

/** What became of a command: whether it ended well, and what it said. */
export interface Outcome {
  name: string;
  ok: boolean;
  text: string;
  /** Milliseconds. */
  took: number;
}

/** Runs a program of Node to its end. What it says is kept together: steps run side by side. */
export function run(name: string, options: readonly string[]): Promise<Outcome> {
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
