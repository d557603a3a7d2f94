import { join } from 'node:path';
import { report, summary } from '../../compiler/diagnostics/report.ts';
import { artefactTexts, compileSources } from '../shared/produce.ts';
import { readSources } from '../shared/sources.ts';
import { writeTogether } from '../shared/write-together.ts';
import { type Outcome, run } from './run.ts';

export interface BuildOptions {
  reference: string;
  patches?: string;
  out: string;
  lint: boolean;
  typecheck: boolean;
  client: boolean;
  docs: boolean;
}

/** Where the programs of other steps are. */
const programs = {
  lint: 'node_modules/@redocly/cli/bin/cli.js',
  // Version 7 gives the verdicts of version 5 in a fraction of its time.
  typecheck: 'node_modules/typescript-7/bin/tsc',
  client: 'node_modules/tsup/dist/cli-default.js',
};

/**
 * Makes everything. A step begins as soon as what it needs is there: the linter with the
 * document, while its types are made; what reads the types when they are written. Returns the
 * exit code.
 */
export async function build(options: BuildOptions): Promise<number> {
  const compilation = await compileSources(await readSources(options.reference, options.patches));
  const { diagnostics } = compilation;
  process.stderr.write(report(diagnostics, 'text'));
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    process.stderr.write(`${summary(diagnostics)}; nothing written\n`);
    return 1;
  }
  await writeTogether(options.out, await artefactTexts(compilation, 'first'));
  const steps: Promise<Outcome>[] = [];
  const begin = (name: string, wanted: boolean, ...command: string[]): void => {
    if (wanted) steps.push(run(name, command).then(tell));
  };
  begin('Lint', options.lint, programs.lint, 'lint', join(options.out, 'openapi.yaml'), '--max-problems', '1000');
  await writeTogether(options.out, await artefactTexts(compilation, 'next', 'last'));
  begin('Type check', options.typecheck, programs.typecheck, '-p', '.');
  begin('Client', options.client, programs.client);
  begin(
    'Site',
    options.docs,
    'scripts/start.mjs',
    'docs',
    '--reference',
    options.reference,
    ...(options.patches === undefined ? [] : ['--patches', options.patches]),
  );
  const outcomes = await Promise.all(steps);
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
}

/** A step that ended well says its name and its time; one that failed says all. */
function tell(outcome: Outcome): Outcome {
  const { name, ok, text, took } = outcome;
  process.stderr.write(`${name}  ${(took / 1000).toFixed(1)} s${ok ? '' : ', failed'}\n${ok ? '' : text}`);
  return outcome;
}
