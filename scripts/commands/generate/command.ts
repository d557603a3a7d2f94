import { Command, Option } from 'commander';
import { formats } from '../../compiler/diagnostics/report.ts';
import { cacheFolder } from '../cache/compiler.ts';
import { main } from '../shared/main.ts';
import {
  correctionsOption,
  guaranteesOption,
  keepGoingOption,
  patchesOption,
  sourceArguments,
} from '../shared/options.ts';
import { defaults } from '../shared/sources.ts';
import { type GenerateOptions, generate } from './generate.ts';

interface Options extends GenerateOptions {
  watch: boolean;
}

const command = new Command('generate')
  .description('Compile the Markdown reference into an OpenAPI 3.1 document, types and the ledger.')
  .option('--reference <folder>', 'the pages', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(guaranteesOption())
  .option('--out <folder>', 'where the files are written', defaults.out)
  .option('--check', 'write nothing; fail if a file is out of date', false)
  .option('--strict', 'fail on warnings too', false)
  .addOption(keepGoingOption())
  .option('--no-types', 'do not write openapi.d.ts')
  .option('--no-cache', `compile everything again; do not use ${cacheFolder}`)
  .option('--watch', 'keep running and compile after each change (like npm run dev, without mock and site)', false)
  .addOption(new Option('--format <format>', 'how diagnostics are printed').choices(formats).default('text'))
  .addHelpText('after', '\nExit codes: 0 success, 1 problems or out of date, 2 wrong usage.')
  .exitOverride();

/** Runs `dev` without mock and site. Returns its exit code. */
async function watch({ out, types, keepGoing, ...selection }: Options): Promise<number> {
  const { spawn } = await import('node:child_process');
  const options = [
    ...['--no-mock', '--no-site', '--out', out],
    ...sourceArguments(selection),
    ...(types ? [] : ['--no-types']),
    ...(keepGoing ? ['--keep-going'] : []),
  ];
  const child = spawn(process.execPath, ['scripts/start.mjs', 'dev', ...options], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', (code) => resolve(code ?? 0)));
}

await main(command, (options: Options) => (options.watch ? watch(options) : generate(options)));
