import { Command, Option } from 'commander';
import { sourceLine } from '../../../client/verify/source.ts';
import type { AuthMode } from '../../../sandbox/auth/authorize.ts';
import { startSandbox } from '../../../sandbox/http/server.ts';
import { serverFailure } from '../../../sandbox/http/server-failure.ts';
import { resourcesOf } from '../../../sandbox/resources.ts';
import { tryCalls } from '../../../sandbox/try-calls.ts';
import { loadReference } from '../mock/load-reference.ts';
import { showRequest } from '../mock/log.ts';
import { main } from '../shared/main.ts';
import { correctionsOption, keepGoingOption, patchesOption, wholeNumber } from '../shared/options.ts';
import type { SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { showBases } from './bases.ts';
import { loadDeclarations } from './load-declarations.ts';

interface Options extends SourceSelection {
  port: number;
  host: string;
  keepGoing: boolean;
  sandbox?: string;
  cors: boolean;
  seed: string;
  data?: string;
  auth: AuthMode;
  throttle: boolean;
}

const command = new Command('sandbox')
  .description('Serve the API with a memory: what a request creates or changes, later requests find.')
  .option('--port <number>', 'the port to listen on; 0 selects a free one', wholeNumber(0, 65535), 4012)
  .option('--host <address>', 'the address to listen on', '127.0.0.1')
  .option('--reference <folder>', 'the folder with the pages', 'spec/reference')
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(keepGoingOption())
  .option(
    '--sandbox <file>',
    'what the document does not state, or “none” (default: spec/sandbox.yaml; entries for operations that another reference does not have are skipped)',
  )
  .option('--seed <name>', 'what there is at the start: “examples”, “none”, or a file with a snapshot', 'examples')
  .option('--data <file>', 'a file that keeps the state; without it, the state ends with the sandbox')
  .addOption(
    new Option(
      '--auth <mode>',
      'the access tokens to accept: “any”, or only those that the sandbox has given (“strict”)',
    )
      .choices(['any', 'strict'])
      .default('any'),
  )
  .option('--throttle', 'apply the documented limits of calls', false)
  .option('--cors', 'allow requests of web pages from any origin', false)
  .addHelpText(
    'after',
    '\nExit codes: 0 stopped, 1 port or file in use, unusable file or errors in the reference, 2 wrong usage.',
  )
  .exitOverride();

async function run(options: Options): Promise<void> {
  const { port, host, seed, data, auth, throttle, cors, keepGoing, sandbox: file, ...selection } = options;
  const { document, map } = await step(`Read ${selection.reference}`, () => loadReference(selection, keepGoing));
  const declarations = await loadDeclarations(document, {
    reference: selection.reference,
    ...(file === undefined ? {} : { sandbox: file }),
  });
  const color = process.stderr.isTTY;
  const sandbox = await startSandbox({
    document,
    declarations,
    ...{ port, host, seed, auth, throttle, cors },
    ...(data === undefined ? undefined : { data }),
    log: ({ violations, ...entry }) =>
      process.stderr.write(
        showRequest(
          {
            ...entry,
            violations: violations.map(({ path, message, pointer }) => ({
              subject: path.join('.'),
              message,
              at: sourceLine(map, pointer),
            })),
          },
          { color },
        ),
      ),
  });
  const calls = tryCalls(document, resourcesOf(document), sandbox.url).map((call) => `  ${call}\n`);
  process.stdout.write(`${showBases(sandbox.operations)}\n`);
  process.stdout.write(`The sandbox listens on ${sandbox.url}; Ctrl-C stops it. Try:\n${calls.join('')}`);
  const stop = (): void => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

await main(command, run, serverFailure);
