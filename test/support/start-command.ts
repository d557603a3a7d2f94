import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A command that goes on until it is stopped. */
export interface RunningCommand {
  child: ChildProcess;
  /** Its standard output so far. */
  said: () => string;
  /** Its standard error so far. */
  logged: () => string;
}

/** Starts Node with these arguments, and waits until it has printed `ready`. It ends with the test. */
export async function startCommand(options: readonly string[], ready: string): Promise<RunningCommand> {
  const child = spawn(process.execPath, options, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let logged = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (logged += text));
  while (!said.includes(ready)) await once(child.stdout, 'data');
  return { child, said: () => said, logged: () => logged };
}
