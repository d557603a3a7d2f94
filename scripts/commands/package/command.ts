import { Command } from 'commander';
import { main } from '../shared/main.ts';
import { buildPackage } from './build-package.ts';

const command = new Command('package')
  .description(
    'Build the npm package of the client and the sandbox: ESM, CommonJS, declarations, sources and documents.',
  )
  .option('--out <folder>', 'the folder of the package', 'dist')
  .addHelpText('after', '\nExit codes: 0 success, 1 type errors or the folder cannot be written, 2 wrong usage.')
  .exitOverride();

await main(command, ({ out }: { out: string }) => buildPackage(out));
