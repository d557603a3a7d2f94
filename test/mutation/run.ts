// Changes the sources of one step, one change at a time, and runs its tests: a change that no test notices shows
// what no test checks. `npm run mutation -- client`, or with globs for less: `-- client client/retry.ts`.
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { readEquivalent } from './equivalent.ts';
import { mutantOf } from './mutant.ts';
import { reportOf } from './report.ts';
import { steps } from './steps.ts';

const [name = '', ...globs] = process.argv.slice(2);
const step = Object.hasOwn(steps, name) ? steps[name] : undefined;

if (step) process.exitCode = await run(step.tests, globs.length ? globs : step.mutate);
else {
  process.stderr.write(`Unexpected step “${name}”, expected one of: ${Object.keys(steps).join(', ')}\n`);
  process.exitCode = 2;
}

/** Returns the exit code: 1 if a mutant survives that is not listed as equivalent, or if the list is out of date. */
async function run(tests: readonly string[], mutate: readonly string[]): Promise<number> {
  process.env.MUTATION_TESTS = tests.join(' ');
  const results = await new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    timeoutMS: 4_000,
    incremental: true,
    incrementalFile: `node_modules/.cache/stryker/${name.replaceAll('/', '-')}.json`,
    tempDirName: '.stryker-tmp',
  }).runMutationTest();
  const mutants = results.map((result) => mutantOf({ ...result, fileName: relative('.', result.fileName) }));
  const { text, isClean } = reportOf(mutants, readEquivalent('test/mutation/equivalent.yaml'));
  process.stdout.write(text);
  return isClean ? 0 : 1;
}
