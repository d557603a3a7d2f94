import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadReference } from '../mock/load-reference.ts';
import { startMock } from '../mock/server.ts';
import { main } from '../shared/main.ts';
import { keepGoingOption } from '../shared/options.ts';
import { step } from '../shared/steps.ts';
import { UsageError } from '../shared/usage-error.ts';

interface Options {
  flows: string;
  server?: string;
  input: string[];
  keepGoing: boolean;
}

const command = new Command('flows')
  .description('Run the Arazzo flows with Redocly Respect, against a mock or a server.')
  .option('--flows <folder>', 'the flows', 'spec/flows')
  .option('--server <url>', 'the server to test; default: a mock of the reference')
  .option(
    '--input <name=value>',
    'an input of the flows, such as token=…; repeatable',
    (value: string, all: string[]) => [...all, value],
    [],
  )
  .addOption(keepGoingOption())
  .addHelpText(
    'after',
    '\nExit codes: 0 all checks passed, 1 a check failed or errors in the reference, 2 wrong usage.',
  )
  .exitOverride();

/** Runs every flow of the folder; returns the exit code. */
async function run({ flows, server, input, keepGoing }: Options): Promise<number> {
  const names = await readdir(flows).catch(() => undefined);
  if (!names) throw new UsageError(`Folder not found: ${flows}`);
  const files = names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(flows, name));
  if (files.length === 0) throw new UsageError(`No Arazzo documents (.yaml) found in ${flows}`);
  if (server !== undefined) return respect(files, server, input);
  const mock = await startMock(
    await step('Read the reference', () => loadReference({ reference: 'spec/reference' }, keepGoing)),
  );
  try {
    return await respect(files, mock.url, input);
  } finally {
    await mock.close();
  }
}

/** Runs `redocly respect` in a child process, without its telemetry and update check. Returns the exit code. */
function respect(files: readonly string[], server: string, inputs: readonly string[]): Promise<number> {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  const given = [`losant=${server}`]
    .flatMap((value) => ['--server', value])
    .concat(inputs.flatMap((value) => ['--input', value]));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'respect', ...files, ...given], {
      stdio: 'inherit',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await main(command, run);
