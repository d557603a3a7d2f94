import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A server as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Milliseconds from its start to its first response. */
  readonly first: number;
  /** Milliseconds of cpu that it has used. */
  cpu(): number;
  kill(): void;
}

/** The command of Prism for the document of this project. */
export const prism = [
  'node_modules/@stoplight/prism-cli/dist/index.js',
  'mock',
  'generated/openapi.yaml',
  '--port',
  '0',
] as const;

/** Starts a server that prints its URL when it is ready for requests; resolves after its first response. */
export async function startServer(options: readonly string[]): Promise<ServerProcess> {
  const begin = performance.now();
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const url = await urlOf(child, options);
    const { status } = await fetch(`${url}/me`, { headers: { authorization: 'Bearer token' } });
    if (status !== 200) throw new Error(`${options.join(' ')} returned ${status}`);
    const first = performance.now() - begin;
    return { url, first, cpu: () => cpuOf(child.pid), kill: () => child.kill('SIGKILL') };
  } catch (error) {
    child.kill();
    throw error;
  }
}

function urlOf(child: ChildProcess, options: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child
      .on('error', reject)
      .on('exit', () => reject(new Error(`node ${options.join(' ')} exited before it listened`)));
  });
}

/** The cpu of a process that still runs, where the system tells it (Linux). Its unit is a hundredth of a second. */
function cpuOf(pid: number | undefined): number {
  // The name of the process can have spaces and brackets.
  const [, , ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, 'pid name').split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}
