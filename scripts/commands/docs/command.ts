import { join } from 'node:path';
import { Command } from 'commander';
import { buildSite } from '../../../site/build.ts';
import { main } from '../shared/main.ts';
import { correctionsOption, guaranteesOption, keepGoingOption, patchesOption } from '../shared/options.ts';
import { compileSources } from '../shared/produce.ts';
import { acceptErrors } from '../shared/refusal.ts';
import { defaults, readSources, type SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { bundleSite } from './bundle.ts';
import { assertReplaceable, replaceFolder } from './replace-folder.ts';
import { readSiteInput } from './site-input.ts';

interface Options extends SourceSelection {
  out: string;
  keepGoing: boolean;
}

const command = new Command('docs')
  .description(
    'Write the documentation site: pages, all of them in one HTML file, Markdown for each operation, the document.',
  )
  .option('--reference <folder>', 'the folder with the pages', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(guaranteesOption())
  .option('--out <folder>', 'the folder to write to', 'site/dist')
  .addOption(keepGoingOption())
  .addHelpText('after', '\nExit codes: 0 written, 1 the reference has errors, 2 wrong usage.')
  .exitOverride();

/** Returns the exit code. */
async function run({ out, keepGoing, ...selection }: Options): Promise<number> {
  await assertReplaceable(out);
  const sources = await readSources(selection);
  const compilation = await compileSources(sources);
  const isEmpty = sources.pages.length === 0;
  const code = acceptErrors(compilation.diagnostics, { keepGoing, isEmpty, refused: 'nothing written' });
  const { script, style } = await step('Bundle', bundleSite);
  const files = buildSite({ ...(await readSiteInput(compilation, selection.reference)), script, style });
  await step(`Write ${out}`, () => replaceFolder(out, files));
  process.stderr.write(`${files.size} files; open ${join(out, 'reference.html')}\n`);
  return code;
}

await main(command, run);
