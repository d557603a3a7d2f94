import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../../support/run-command.ts';
import { startCommand } from '../../support/start-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const command = ['scripts/start.mjs', 'sandbox', '--port', '0'];

test('prints its address and three calls that work, logs requests, and stops on Ctrl-C', async () => {
  const { child, said, logged } = await startCommand(command, '/_sandbox/');
  expect(said()).toMatch(
    /^\d+ operations: \d+ by rule, \d+ by declaration, \d+ only their example\.\nThe sandbox listens on http/,
  );
  const calls = [...said().matchAll(/^ {2}curl (.*)$/gm)].map(([, call = '']) => call);
  expect(calls).toHaveLength(3);
  for (const call of calls) {
    const shell = spawn('sh', ['-c', `curl --silent --fail ${call}`], { stdio: 'ignore' });
    expect(await once(shell, 'exit'), call).toEqual([0, null]);
  }
  const url = /http:[\d.:/]+\d/.exec(said())?.[0] ?? '';
  await fetch(`${url}/applications`, { method: 'POST', headers: { authorization: 'Bearer any' } });
  await expect
    .poll(logged)
    .toMatch(/^POST +\/applications +400 .*applications\.post\n +body +.* spec\/reference\/.*\.md:\d+:\d+$/m);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each(['--seed', '--data'])('%s with another file is a message, and exit code 1', async (option) => {
  const file = join(await temporaryFolder(), 'notes.md');
  await writeFile(file, '# Notes\n');
  const { code, stderr } = await runNode([...command, option, file]);
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`^${file} is not a (snapshot|file) of the sandbox.*$`, 'm'));
  expect(stderr).not.toMatch(/^ +at /m);
});
