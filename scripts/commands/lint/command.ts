import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { Command, Option } from 'commander';
import { main } from '../shared/main.ts';
import { keepGoingOption } from '../shared/options.ts';
import { compileSources } from '../shared/produce.ts';
import { acceptErrors } from '../shared/refusal.ts';
import { defaults, readSources } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { formatProblem, readProblems } from './problems.ts';

interface Options {
  format: 'text' | 'github';
  keepGoing: boolean;
}

const command = new Command('lint')
  .description('Lint generated/openapi.yaml with Redocly and report each finding at its line of Markdown.')
  .addOption(new Option('--format <format>', 'the output format').choices(['text', 'github']).default('text'))
  .addOption(keepGoingOption())
  .addHelpText('after', '\nExit codes: 0 no findings, 1 findings or errors in the reference, 2 wrong usage.')
  .exitOverride();

const cli = createRequire(import.meta.url)
  .resolve('@redocly/cli/package.json')
  .replace(/package\.json$/, 'bin/cli.js');

/** Runs the linter and returns its JSON report, and its log, which says why there is none. */
function lint(document: string): Promise<{ report: string; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'lint', document, '--format', 'json', '--max-problems', '100000'], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [report, log]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => report.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve({ report: textOf(report), log: textOf(log) }));
  });
}

const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');

/** Returns the exit code. */
async function run({ format, keepGoing }: Options): Promise<number> {
  const document = `${defaults.out}/openapi.yaml`;
  const sources = await readSources({ reference: defaults.reference });
  const { map, diagnostics } = await compileSources(sources);
  const isEmpty = sources.pages.length === 0;
  const code = acceptErrors(diagnostics, { keepGoing, isEmpty, refused: 'nothing linted' });
  const running = lint(document);
  const { report, log } = await step(`Lint ${document}`, () => running);
  const problems = readProblems(report, map);
  if (!problems) {
    process.stderr.write(`${log.trim()}\nThe linter wrote no report for ${document}; its log is above\n`);
    return 1;
  }
  for (const problem of problems) process.stdout.write(`${formatProblem(problem, format === 'github')}\n`);
  process.stderr.write(`${problems.length} findings\n`);
  return problems.length > 0 ? 1 : code;
}

await main(command, run);
