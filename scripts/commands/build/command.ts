import { Command } from 'commander';
import { main } from '../shared/main.ts';
import { patchesOption } from '../shared/options.ts';
import { defaults } from '../shared/sources.ts';
import { build } from './build.ts';

const command = new Command('build')
  .description(
    'Make everything from the reference and hold it against its rules: document, types, lint, type check, client, site.',
  )
  .option('--reference <folder>', 'the pages', defaults.reference)
  .addOption(patchesOption())
  .option('--out <folder>', 'where the files go', defaults.out)
  .option('--no-lint', 'do not lint the document')
  .option('--no-typecheck', 'do not check the types of the project')
  .option('--no-client', 'no bundle of the client')
  .option('--no-docs', 'no site')
  .addHelpText(
    'after',
    '\nSteps run as soon as what they need is there. Exit codes: 0 fine, 1 a step failed, 2 wrong usage.',
  )
  .exitOverride();

await main(command, build);
