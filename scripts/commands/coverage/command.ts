import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { report, summary } from '../../compiler/diagnostics/report.ts';
import { main } from '../shared/main.ts';
import { correctionsOption, guaranteesOption, keepGoingOption, patchesOption } from '../shared/options.ts';
import { compileSources } from '../shared/produce.ts';
import { defaults, readSources, type SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { bundleReport } from './bundle.ts';
import { collect } from './collect.ts';
import { html } from './html.ts';

interface Options extends SourceSelection {
  out: string;
}

const command = new Command('coverage')
  .description('Write an HTML report that shows, line by line, what the compiler made of the reference.')
  .option('--reference <folder>', 'the folder with the pages', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(guaranteesOption())
  .option('--out <file>', 'the HTML file to write', 'coverage/reference.html')
  .addOption(keepGoingOption())
  .addHelpText(
    'after',
    '\nThe report shows pages as they are on disk. What is said about a line with a correction is about its replacement.\nThe report is also written if the reference has errors, with and without --keep-going.\nExit codes: 0 written, 1 no page could be read, 2 wrong usage.',
  )
  .exitOverride();

/** Returns the exit code. */
async function run({ out, ...selection }: Options): Promise<number> {
  const sources = await readSources(selection);
  if (sources.pages.length === 0) {
    process.stderr.write(report(sources.diagnostics, 'text'));
    return 1;
  }
  const compilation = await compileSources(sources);
  await step(`Write ${out}`, async () => {
    const page = html(collect(compilation, selection.reference), await bundleReport());
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, page);
  });
  const { total, unknown } = compilation.ledger.totals;
  process.stderr.write(report(compilation.diagnostics.filter(isError), 'text'));
  process.stderr.write(`${summary(compilation.diagnostics)}; ${total} blocks, ${unknown} unknown\n`);
  return 0;
}

await main(command, run);
