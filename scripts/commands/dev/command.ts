import { resolve } from 'node:path';
import { Command } from 'commander';
import { main } from '../shared/main.ts';
import { patchesOption, wholeNumber } from '../shared/options.ts';
import { defaults } from '../shared/sources.ts';
import { type DevelopOptions, develop } from './develop.ts';

const command = new Command('dev')
  .description('Watch the reference: compile what changes, tell what is wrong, keep types, mock and site up to date.')
  .option('--reference <folder>', 'the pages', defaults.reference)
  .addOption(patchesOption())
  .option('--out <folder>', 'where the files go', defaults.out)
  .option('--mock-port <number>', 'where the mock listens; 0 takes a free port', wholeNumber(0, 65535), 4010)
  .option('--site-port <number>', 'where the site is shown; 0 takes a free port', wholeNumber(0, 65535), 4020)
  .option('--no-types', 'leave openapi.d.ts as it is')
  .option('--no-mock', 'no mock')
  .option('--no-site', 'no site')
  .addHelpText('after', '\nCtrl-C ends it. Exit codes: 0 ended, 2 wrong usage.')
  .exitOverride();

async function run(options: DevelopOptions): Promise<void> {
  const session = await develop(options, (text) => process.stderr.write(text), process.stderr.isTTY);
  const stop = (): void => void session.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.stderr.write(`Watching ${resolve(options.reference)}; Ctrl-C ends it\n`);
}

await main(command, run);
