import { defineConfig } from 'vitest/config';
import { elsewhere } from './steps.ts';

// The tests of one step, which `run.ts` passes in the environment.
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    exclude: elsewhere,
    // A mutant that is active while modules load must not stay in the cache of modules.
    isolate: true,
    // A mutant with which a test waits forever is noticed after this time.
    testTimeout: 3_000,
    hookTimeout: 3_000,
  },
});
