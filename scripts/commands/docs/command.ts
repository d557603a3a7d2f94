import { join } from 'node:path';
import { Command } from 'commander';
import { buildSite } from '../../../site/build.ts';
import { summary } from '../../compiler/diagnostics/report.ts';
import { main } from '../shared/main.ts';
import { correctionsOption, patchesOption } from '../shared/options.ts';
import { compileSources } from '../shared/produce.ts';
import { defaults, readSources, type SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { bundleSite } from './bundle.ts';
import { readGuide, readRepository } from './inputs.ts';
import { assertReplaceable, replaceFolder } from './replace-folder.ts';

interface Options extends SourceSelection {
  out: string;
}

const command = new Command('docs')
  .description('Write the documentation site: one self-contained HTML file, Markdown for each operation, the document.')
  .option('--reference <folder>', 'the folder with the pages', defaults.reference)
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .option('--out <folder>', 'the folder to write to', 'site/dist')
  .addHelpText('after', '\nExit codes: 0 written, 1 the reference has errors, 2 wrong usage.')
  .exitOverride();

/** Returns the exit code. */
async function run({ out, ...selection }: Options): Promise<number> {
  await assertReplaceable(out);
  const sources = await readSources(selection);
  const { document, map, diagnostics } = await compileSources(sources);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    process.stderr.write(`${summary(errors)}; run “npm run generate” to see them. Nothing written\n`);
    return 1;
  }
  const { script, style } = await step('Bundle', bundleSite);
  const files = buildSite({
    document,
    map,
    guide: await readGuide(),
    repository: await readRepository(),
    script,
    style,
  });
  await step(`Write ${out}`, () => replaceFolder(out, files));
  process.stderr.write(`${files.size} files; open ${join(out, 'index.html')}\n`);
  return 0;
}

await main(command, run);
