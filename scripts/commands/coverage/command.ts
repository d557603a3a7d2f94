import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { report, summary } from '../../compiler/diagnostics/report.ts';
import { main } from '../shared/main.ts';
import { patchesOption } from '../shared/options.ts';
import { compileSources } from '../shared/produce.ts';
import { defaults, readSources } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { bundle } from './bundle.ts';
import { collect } from './collect.ts';
import { html } from './html.ts';

interface Options {
  reference: string;
  patches?: string;
  out: string;
}

const command = new Command('coverage')
  .description('Show line by line what became of the reference: one HTML page that needs nothing else.')
  .option('--reference <folder>', 'the pages', defaults.reference)
  .addOption(patchesOption())
  .option('--out <file>', 'where the report goes', 'coverage/reference.html')
  .addHelpText(
    'after',
    '\nThe report is written whether or not the reference has errors: it is there to find them.\nExit codes: 0 written, 1 no page could be read, 2 wrong usage.',
  )
  .exitOverride();

/** Reads, compiles, draws, writes. Returns the exit code. */
async function run({ reference, patches, out }: Options): Promise<number> {
  const sources = await readSources(reference, patches);
  if (sources.pages.length === 0) {
    process.stderr.write(report(sources.diagnostics, 'text'));
    return 1;
  }
  const compilation = await compileSources(sources);
  await step(`Write ${out}`, async () => {
    const page = html(collect(compilation, reference), await bundle());
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, page);
  });
  const { total, unknown } = compilation.ledger.totals;
  process.stderr.write(`${summary(compilation.diagnostics)}; ${total} blocks, ${unknown} unknown\n`);
  return 0;
}

await main(command, run);
