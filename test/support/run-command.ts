import { spawn } from 'node:child_process';

/** The exit code and output of a process. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `generate` in a child process, as `npm run generate -- …` does. */
export function generate(...options: string[]): Promise<Outcome> {
  return runNode(['scripts/start.mjs', 'generate', ...options]);
}

/** Runs Node with arguments and without a terminal; resolves on exit. */
export function runNode(options: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, options, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    const outcome: Outcome = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...outcome, code }));
  });
}
