import { Command, Option } from 'commander';
import { showRequest } from '../../../sandbox/command/show-request.ts';
import type { Origins } from '../../../sandbox/http/origins.ts';
import { serverFailure } from '../../../sandbox/http/server-failure.ts';
import { main } from '../shared/main.ts';
import {
  correctionsOption,
  corsOption,
  guaranteesOption,
  keepGoingOption,
  patchesOption,
  wholeNumber,
} from '../shared/options.ts';
import type { SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { loadReference } from './load-reference.ts';
import { type RunningMock, startMock } from './server.ts';
import { tryIt } from './try-it.ts';

interface Options extends SourceSelection {
  port: number;
  host: string;
  keepGoing: boolean;
  dynamic: boolean;
  cors: Origins;
  watch: boolean;
  eventInterval: number;
}

const command = new Command('mock')
  .description('Serve a mock of the API: it validates requests, returns documented examples and streams events.')
  .option('--port <number>', 'the port to listen on; 0 selects a free one', wholeNumber(0, 65535), 4010)
  .option('--host <address>', 'the address to listen on', '127.0.0.1')
  .option('--reference <folder>', 'the folder with the pages', 'spec/reference')
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(guaranteesOption())
  .addOption(keepGoingOption())
  .option('--dynamic', 'return random data that matches the schemas instead of examples', false)
  .addOption(corsOption())
  .option(
    '--event-interval <milliseconds>',
    'interval between the events of a stream',
    wholeNumber(10, 3_600_000),
    1000,
  )
  .addOption(
    new Option('--watch', 'serve edits of the reference (default: in a terminal)').default(process.stdout.isTTY, ''),
  )
  .option('--no-watch', 'serve the reference as it was at the start')
  .addHelpText(
    'after',
    '\nTo request an error, send the header “Prefer: code=404”. Exit codes: 0 stopped, 1 port in use or errors in the reference, 2 wrong usage.',
  )
  .exitOverride();

async function run({
  port,
  host,
  dynamic,
  cors,
  eventInterval,
  keepGoing,
  watch,
  ...selection
}: Options): Promise<void> {
  let started: (mock: RunningMock) => void = () => {};
  const running = new Promise<RunningMock>((resolve) => {
    started = resolve;
  });
  const log = (text: string): void => void process.stderr.write(text);
  // Before the reference is read, so that no edit is missed. Loaded on demand, since it needs the compiler.
  const follower = watch
    ? await import('./follow-edits.ts').then(({ followEdits }) => followEdits(selection, running, log))
    : undefined;
  const { document, map } = await step(`Read ${selection.reference}`, () => loadReference(selection, keepGoing));
  const color = process.stderr.isTTY === true;
  const mock = await startMock({
    document,
    map,
    ...{ port, host, dynamic, cors, eventInterval },
    log: (entry) => log(showRequest(entry, { color })),
  });
  started(mock);
  process.stdout.write(
    `The mock listens on ${mock.url}; Ctrl-C stops it. Try:\n  ${tryIt(document, mock.url) ?? `curl ${mock.url}`}\n`,
  );
  const stop = (): void => void Promise.all([mock.close(), follower?.close()]).then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

await main(command, run, serverFailure);
