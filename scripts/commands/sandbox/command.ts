import { Command, Option } from 'commander';
import { sourceLine } from '../../../client/verify/source.ts';
import { commandOptions, flagsOf, type ServerOptions } from '../../../sandbox/command/options.ts';
import { serve } from '../../../sandbox/command/serve.ts';
import { startSandbox } from '../../../sandbox/http/server.ts';
import { serverFailure } from '../../../sandbox/http/server-failure.ts';
import { loadReference } from '../mock/load-reference.ts';
import { main } from '../shared/main.ts';
import { correctionsOption, keepGoingOption, parseOrigins, patchesOption, wholeNumber } from '../shared/options.ts';
import type { SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { loadDeclarations } from './load-declarations.ts';

interface Options extends SourceSelection, ServerOptions {
  keepGoing: boolean;
  sandbox?: string;
}

const command = new Command('sandbox')
  .description('Serve the API with a memory: what a request creates or changes, later requests find.')
  .option('--reference <folder>', 'the folder with the pages', 'spec/reference')
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(keepGoingOption())
  .option(
    '--sandbox <file>',
    'what the document does not state, or “none” (default: spec/sandbox.yaml; entries for operations that another reference does not have are skipped)',
  )
  .addHelpText(
    'after',
    '\nExit codes: 0 stopped, 1 port or file in use, unusable file or errors in the reference, 2 wrong usage.',
  )
  .exitOverride();
for (const option of commandOptions) {
  const added = new Option(flagsOf(option), option.text);
  if (option.name === 'port') added.argParser(wholeNumber(0, 65535)).default(Number(option.default));
  else if (option.name === 'cors') added.argParser(parseOrigins);
  else if (option.default !== undefined) added.default(option.default);
  if (option.choices) added.choices(option.choices);
  command.addOption(added);
}

async function run(options: Options): Promise<void> {
  const { reference, keepGoing, sandbox } = options;
  const { document, map } = await step(`Read ${reference}`, () => loadReference(options, keepGoing));
  const selection = { reference, ...(sandbox === undefined ? {} : { sandbox }) };
  const declarations = await loadDeclarations(selection);
  await serve(
    (log) => startSandbox({ ...options, document, declarations, log }),
    (pointer) => sourceLine(map, pointer),
  );
}

await main(command, run, serverFailure);
