import { defineConfig } from 'vitest/config';
import { elsewhere } from './steps.ts';

// The tests of one step, which `run.ts` passes in the environment.
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    exclude: elsewhere,
    // Each mutant has a new worker. Usually its test files share imported modules, which saves a third of the time.
    isolate: process.env.MUTATION_ISOLATE === 'true',
    // A mutant with which a test waits forever is noticed after this time.
    testTimeout: 10_000,
    hookTimeout: 10_000,
  },
});
