import { Command } from 'commander';
import { serverFailure } from '../../../sandbox/http/server-failure.ts';
import { loadReference } from '../mock/load-reference.ts';
import { main } from '../shared/main.ts';
import { correctionsOption, guaranteesOption, keepGoingOption, patchesOption, wholeNumber } from '../shared/options.ts';
import type { SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { UsageError } from '../shared/usage-error.ts';
import { startProxy } from './proxy.ts';
import { Tally } from './tally.ts';

interface Options extends SourceSelection {
  upstream: string;
  port: number;
  host: string;
  keepGoing: boolean;
}

const command = new Command('verify:proxy')
  .description(
    'Forward requests to a server of the API and report where its responses differ from the reference, with the line of Markdown.',
  )
  .requiredOption('--upstream <url>', 'the server, such as https://api.losant.com')
  .option('--port <number>', 'the port to listen on; 0 selects a free one', wholeNumber(0, 65535), 4011)
  .option('--host <address>', 'the address to listen on', '127.0.0.1')
  .option('--reference <folder>', 'the folder with the pages', 'spec/reference')
  .addOption(patchesOption())
  .addOption(correctionsOption())
  .addOption(guaranteesOption())
  .addOption(keepGoingOption())
  .addHelpText(
    'after',
    '\nEach finding is written to stderr once; Ctrl-C stops the proxy and prints a summary to stdout. Exit codes: 0 no findings, 1 findings, port in use or errors in the reference, 2 wrong usage.',
  )
  .exitOverride();

async function run({ upstream, port, host, keepGoing, ...selection }: Options): Promise<void> {
  const target = URL.canParse(upstream) ? new URL(upstream) : undefined;
  if (!target || !/^https?:$/.test(target.protocol))
    throw new UsageError(`Unexpected --upstream ${upstream}, expected a URL with http or https`);
  const { document, map } = await step(`Read ${selection.reference}`, () => loadReference(selection, keepGoing));
  const tally = new Tally();
  const proxy = await startProxy({
    upstream: target,
    document,
    map,
    port,
    host,
    report: (exchange) => tally.add(exchange).forEach((line) => process.stderr.write(`${line}\n`)),
  });
  process.stdout.write(
    `Requests to ${proxy.url} are forwarded to ${target.href}; Ctrl-C stops it. Try:\n  curl -i ${proxy.url}${Object.keys(document.paths)[0] ?? '/'}\n`,
  );
  const stop = (): void =>
    void proxy.close().then(() => {
      process.stdout.write(`${tally.summary()}\n`);
      process.exit(tally.distinct > 0 ? 1 : 0);
    });
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

await main(command, run, serverFailure);
