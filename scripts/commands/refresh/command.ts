import { Command, Option } from 'commander';
import { main } from '../shared/main.ts';
import { correctionsOption, keepGoingOption, patchesOption } from '../shared/options.ts';
import { defaults } from '../shared/sources.ts';
import { reportFormats } from './format.ts';
import { refresh } from './refresh.ts';
import { defaultSource } from './source.ts';

const command = new Command('refresh')
  .description(
    'Compare a newer edition of the pages with the reference: operations, parameters, schemas, breaking changes, types, diagnostics, patches.',
  )
  .option(
    '--from <source>',
    "npm:NAME@VERSION, git:URL#TAG, the URL of a repository, a folder or a tarball: the vendor's package, or pages",
    defaultSource,
  )
  .option('--path <folder>', 'the folder of the pages inside a source of pages', 'docs/rest-api')
  .option('--ref <revision>', 'branch or tag of the repository')
  .option('--reference <folder>', 'the pages to compare with; --write replaces them', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .option('--write', 'replace the reference with newer pages', false)
  .addOption(keepGoingOption())
  .addOption(new Option('--format <format>', 'format of the report').choices(reportFormats).default('text'))
  .addHelpText('after', '\nExit codes: 0 compared, 1 the newer edition does not compile, 2 wrong usage.')
  .exitOverride();

await main(command, refresh);
