import { resolve } from 'node:path';
import { Command } from 'commander';
import { main } from '../shared/main.ts';
import { correctionsOption, guaranteesOption, keepGoingOption, patchesOption, wholeNumber } from '../shared/options.ts';
import { defaults } from '../shared/sources.ts';
import { type DevelopOptions, develop } from './develop.ts';

const command = new Command('dev')
  .description('Watch the reference: compile changes, report diagnostics, keep types, mock and site up to date.')
  .option('--reference <folder>', 'the folder with the pages', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(guaranteesOption())
  .addOption(keepGoingOption())
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
  const log = (text: string): void => void process.stderr.write(text);
  const session = develop(options, log, process.stderr.isTTY);
  let isStopping = false;
  // From the start, since the first document is written before `develop` returns. A second signal does not stop
  // it sooner: `generate --watch` passes on a Ctrl-C that the terminal has sent here already.
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    log('Stopping; types that are being made are written first\n');
    session
      .then(({ close }) => close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  await session;
  log(`Watching ${resolve(options.reference)}; Ctrl-C stops it\n`);
}

await main(command, run);
