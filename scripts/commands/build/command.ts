import { Command } from 'commander';
import { main } from '../shared/main.ts';
import { correctionsOption, guaranteesOption, keepGoingOption, patchesOption } from '../shared/options.ts';
import { defaults } from '../shared/sources.ts';
import { build } from './build.ts';

const command = new Command('build')
  .description('Build everything from the reference and check it: document, types, lint, type check, client, site.')
  .option('--reference <folder>', 'the folder with the pages', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(guaranteesOption())
  .option('--out <folder>', 'the folder to write to', defaults.out)
  .option('--no-lint', 'do not lint the document')
  .option('--no-typecheck', 'do not type-check the project')
  .option('--no-client', 'do not bundle the client')
  .option('--no-docs', 'do not build the site')
  .addOption(keepGoingOption())
  .addHelpText(
    'after',
    '\nSteps run in parallel as soon as their inputs exist. Exit codes: 0 success, 1 a step failed or errors in the reference, 2 wrong usage.',
  )
  .exitOverride();

await main(command, build);
