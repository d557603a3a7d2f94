import { resolve } from 'node:path';
import { Command } from 'commander';
import { main } from '../shared/main.ts';
import { patchesOption, wholeNumber } from '../shared/options.ts';
import { defaults } from '../shared/sources.ts';
import { type DevelopOptions, develop } from './develop.ts';

const command = new Command('dev')
  .description('Watch the reference: compile changes, report diagnostics, keep types, mock and site up to date.')
  .option('--reference <folder>', 'the folder with the pages', defaults.reference)
  .addOption(patchesOption())
  .option('--out <folder>', 'the folder to write to', defaults.out)
  .option('--mock-port <number>', 'the port of the mock; 0 selects a free one', wholeNumber(0, 65535), 4010)
  .option('--site-port <number>', 'the port of the site; 0 selects a free one', wholeNumber(0, 65535), 4020)
  .option('--no-cache', 'compile everything again after each change')
  .option('--no-types', 'do not update openapi.d.ts')
  .option('--no-mock', 'do not start the mock')
  .option('--no-site', 'do not serve the site')
  .addHelpText('after', '\nCtrl-C stops it. Exit codes: 0 stopped, 2 wrong usage.')
  .exitOverride();

async function run(options: DevelopOptions): Promise<void> {
  const session = await develop(options, (text) => process.stderr.write(text), process.stderr.isTTY);
  const stop = (): void => void session.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.stderr.write(`Watching ${resolve(options.reference)}; Ctrl-C stops it\n`);
}

await main(command, run);
