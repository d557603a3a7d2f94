import { Command, Option } from 'commander';
import { report } from '../../compiler/diagnostics/report.ts';
import { readOptions } from '../shared/inputs.ts';
import { main } from '../shared/main.ts';
import { correctionsOption, keepGoingOption, patchesOption } from '../shared/options.ts';
import { acceptErrors, isError } from '../shared/refusal.ts';
import { defaults, type SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { UsageError } from '../shared/usage-error.ts';
import { readEdition } from './edition.ts';
import { formatReport, type ReportFormat, reportFormats } from './format.ts';
import { refreshReport } from './report.ts';
import { withSource } from './source.ts';
import { replacePages } from './write.ts';

interface Options extends SourceSelection {
  from: string;
  path: string;
  ref?: string;
  write: boolean;
  keepGoing: boolean;
  format: ReportFormat;
}

const command = new Command('refresh')
  .description(
    'Compare a newer edition of the pages with the reference: operations, parameters, schemas, breaking changes, types, diagnostics, patches.',
  )
  .requiredOption('--from <source>', 'a folder, or the URL of a Git repository')
  .option('--path <folder>', 'the folder of the pages inside the source', 'docs/rest-api')
  .option('--ref <revision>', 'branch or tag of the repository')
  .option('--reference <folder>', 'the pages to compare with; --write replaces them', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .option('--write', 'replace the reference with the newer pages', false)
  .addOption(keepGoingOption())
  .addOption(new Option('--format <format>', 'format of the report').choices(reportFormats).default('text'))
  .addHelpText('after', '\nExit codes: 0 compared, 1 the newer pages do not compile, 2 wrong usage.')
  .exitOverride();

/**
 * Fetches the newer pages, compiles both editions, reports the difference and, with `--write`,
 * replaces the reference. Returns the exit code.
 */
async function run({ from, path, ref, write, format: as, keepGoing, ...selection }: Options): Promise<number> {
  const { reference } = selection;
  const options = await readOptions(selection);
  return withSource({ from, path, ref }, async (folder) => {
    const before = await step(`Compile ${reference}`, () => readEdition(reference, options));
    const after = await step('Compile the newer pages', () => readEdition(folder, options));
    if (before.files.length === 0) throw new UsageError(`No pages in ${reference}`);
    process.stdout.write(formatReport(await step('Compare', () => refreshReport(before, after)), as));
    process.stderr.write(report(before.diagnostics.filter(isError), 'text'));
    const isEmpty = after.files.length === 0;
    const code = acceptErrors(after.diagnostics, {
      keepGoing,
      isEmpty,
      refused: 'the newer pages do not compile; nothing written',
    });
    if (write) {
      await step(`Write ${reference}`, () => replacePages(reference, before.files, after.files));
      process.stderr.write('Run “npm run generate” to update the generated files.\n');
    }
    return code;
  });
}

await main(command, run);
