import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Samples by id. */
export type Samples = ReadonlyMap<string, string>;

/** The errors of samples by id. */
export type Errors = Record<string, string>;

/** Runs samples in a folder that has the files that they upload, in one process. */
export type Run = (samples: Samples, folder: string) => Promise<Errors>;

/** Runs samples with the `fetch` of Node. */
export const runJavaScript: Run = async (samples, folder) =>
  JSON.parse(await run(folder, process.execPath, [runner('javascript.mjs')], asJson(samples)));

/** Runs samples in Python. */
export const runPython: Run = async (samples, folder) =>
  JSON.parse(await run(folder, 'python3', [runner('python.py')], asJson(samples)));

/** Runs samples of curl. */
export const runCurl: Run = async (samples, folder) => {
  const text = [...samples].map(([id, sample]) => `sample='${id}'\n${sample}\n`).join('');
  const output = await run(folder, 'bash', [runner('curl.sh')], text);
  const statuses = new Map(output.split('\n').map((line) => [line.slice(4), line.slice(0, 3)]));
  const failed = [...samples.keys()].filter((id) => !statuses.get(id)?.startsWith('2'));
  const errors = failed.map(async (id) => [
    id,
    `${statuses.get(id)} ${await readFile(join(folder, `${id}.out`), 'utf8').catch(() => '')}`,
  ]);
  return Object.fromEntries(await Promise.all(errors));
};

const runner = (name: string): string => resolve('test/contract/samples', name);

const asJson = (samples: Samples): string => JSON.stringify(Object.fromEntries(samples));

/** Runs a program with a text as its standard input. Returns its standard output. */
function run(folder: string, program: string, options: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LOSANT_ACCESS_TOKEN: 'token', no_proxy: '*' };
    const child = spawn(program, options, { cwd: folder, env });
    let output = '';
    let problems = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problems += text));
    child.on('error', reject);
    child.on('close', () => (problems === '' ? resolve(output) : reject(new Error(problems))));
    child.stdin.end(input);
  });
}
