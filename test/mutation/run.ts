// Changes the sources of one step, one change at a time, and runs its tests: a change that no test notices shows
// what no test checks. `npm run mutation -- client` takes minutes to an hour. For less: `-- client client/retry.ts`
// mutates only these files, `-- client --every 5` only every fifth line.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { readEquivalent } from './equivalent.ts';
import { mutantOf } from './mutant.ts';
import { reportOf } from './report.ts';
import { type Step, steps } from './steps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, concurrency: { type: 'string', default: '1' } },
});
const [name = '', ...given] = positionals;
const step = Object.hasOwn(steps, name) ? steps[name] : undefined;

if (!step) {
  process.stderr.write(`Unexpected step “${name}”, expected one of: ${Object.keys(steps).join(', ')}\n`);
  process.exitCode = 2;
} else {
  const files = given.length > 0 ? given : step.sources.flatMap(sourcesIn);
  process.exitCode = await run(step, Number(values.every) > 1 ? files.flatMap(someLines) : files);
}

/** Returns the exit code: 1 if a mutant survives that is not listed as equivalent, or if one that is listed is noticed. */
async function run({ tests, isolate = false }: Step, mutate: string[]): Promise<number> {
  process.env.MUTATION_TESTS = tests.join(' ');
  process.env.MUTATION_ISOLATE = String(isolate);
  const results = await new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(values.concurrency),
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    timeoutMS: 30_000,
    incremental: true,
    incrementalFile: `node_modules/.cache/stryker/${name.replaceAll('/', '-')}.json`,
    tempDirName: '.stryker-tmp',
  }).runMutationTest();
  const mutants = results.map((result) => mutantOf({ ...result, fileName: relative('.', result.fileName) }));
  const { text, isClean } = reportOf(mutants, readEquivalent('test/mutation/equivalent.yaml'));
  process.stdout.write(text);
  return isClean ? 0 : 1;
}

/** A source is a file, or a folder for the files directly in it. Those that start a command are run as a process. */
function sourcesIn(source: string): string[] {
  if (source.endsWith('.ts')) return [source];
  const names = readdirSync(source).filter((file) => file.endsWith('.ts') && !['command.ts', 'bin.ts'].includes(file));
  return names.map((file) => join(source, file));
}

/** Every nth line of a file as a range of Stryker. It has only the mutants that are within the line. */
function someLines(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((_, i) => (i % Number(values.every) === 0 ? [`${file}:${i + 1}-${i + 1}`] : []));
}
