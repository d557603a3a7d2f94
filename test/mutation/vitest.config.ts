import { defineConfig } from 'vitest/config';
import { elsewhere } from './steps.ts';

// The tests of one step, which `run.ts` passes in the environment.
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    exclude: elsewhere,
    // Each mutant has a new worker, in which its test files share imported modules.
    isolate: false,
    // A mutant with which a test waits forever is noticed after this time.
    testTimeout: 10_000,
    hookTimeout: 10_000,
  },
});
