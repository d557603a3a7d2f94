import { defineConfig } from 'vitest/config';
import { elsewhere } from './steps.ts';

// The tests of one step, which `run.ts` passes in the environment.
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    exclude: elsewhere,
    // A mutant that is active while modules load must not stay in the cache of modules.
    isolate: true,
    testTimeout: 20_000,
  },
});
