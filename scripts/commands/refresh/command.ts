import { Command, Option } from 'commander';
import { main } from '../shared/main.ts';
import { correctionsOption, guaranteesOption, keepGoingOption, patchesOption } from '../shared/options.ts';
import { defaults } from '../shared/sources.ts';
import { refresh } from './refresh.ts';
import { reportFormats } from './report/format.ts';
import { defaultSource } from './source.ts';

const command = new Command('refresh')
  .description(
    'Merge the facts of a newer edition into the reference, whose sentences stay, and report what breaks, which operations and schemas change, what it means for types, new warnings.',
  )
  .option(
    '--from <source>',
    "npm:NAME@VERSION, git:URL#TAG, the URL of a repository, a folder or a tarball: the vendor's package, or pages",
    defaultSource,
  )
  .option('--path <folder>', 'the folder of the pages inside a source of pages', 'docs/rest-api')
  .option('--ref <revision>', 'branch or tag of the repository')
  .option('--reference <folder>', 'our pages', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(guaranteesOption())
  .option(
    '--upstream-corrections <file>',
    'overlay that corrects facts of the package, or “none” (default: spec/upstream-corrections.yaml; none with another reference)',
  )
  .option('--base <source>', 'the edition that our sentences were written for, if nothing was merged yet')
  .option('--write', 'write the merged pages', false)
  .option('--force', 'write in spite of uncommitted changes', false)
  .option('--todo', 'list the places that nobody has worded, or looked at again, since the last merge', false)
  .option(
    '--since <folder>',
    'older pages: only record what the edition that was merged last has changed since, in editions.json',
  )
  .addOption(keepGoingOption())
  .addOption(new Option('--format <format>', 'format of the report').choices(reportFormats).default('text'))
  .option('--wording', 'compare sentences too: descriptions and titles', false)
  .option('--full', 'show long lists whole', false)
  .addHelpText(
    'after',
    '\nExit codes: 0 merged, 1 the newer edition does not compile (with --todo: there is something to word), 2 wrong usage, or a source that cannot be fetched.',
  )
  .exitOverride();

await main(command, refresh);
