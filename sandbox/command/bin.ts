#!/usr/bin/env node
import { serverFailure } from '../http/server-failure.ts';
import { startSandbox } from '../index.ts';
import { helpText } from './help.ts';
import type { ServerOptions } from './options.ts';
import { OptionError, readOptions } from './read-options.ts';
import { serve } from './serve.ts';

// The command of the package: `npx losant-openapi-sandbox`.

try {
  const options = readOptions(process.argv.slice(2));
  if (options) void run(options);
  else process.stdout.write(helpText());
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  fail(`${error.message}. See --help`, 2);
}

async function run(options: ServerOptions): Promise<void> {
  try {
    await serve((log) => startSandbox({ ...options, log }));
  } catch (error) {
    const message = serverFailure(error, options);
    if (message === undefined) throw error;
    fail(message, 1);
  }
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
