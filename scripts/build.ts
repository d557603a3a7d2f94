import { Command, CommanderError } from 'commander';
import { build, type BuildOptions } from './build/build.ts';
import { defaults } from './command/sources.ts';
import { UsageError } from './command/usage-error.ts';

const command = new Command('build')
  .description('Make everything from the reference and hold it against its rules: document, types, lint, type check, client, site.')
  .option('--reference <folder>', 'the pages', defaults.reference)
  .option('--patches <folder>', 'overlays that mend the document, or “none” (default: spec/patches, with another reference none)')
  .option('--out <folder>', 'where the files go', defaults.out)
  .option('--no-cache', 'compile everything anew')
  .option('--no-lint', 'do not lint the document')
  .option('--no-typecheck', 'do not check the types of the project')
  .option('--no-client', 'no bundle of the client')
  .option('--no-docs', 'no site')
  .addHelpText('after', '\nSteps run as soon as what they need is there. Exit codes: 0 fine, 1 a step failed, 2 wrong usage.')
  .exitOverride();

try {
  command.parse();
  process.exitCode = await build(command.opts<BuildOptions>());
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
