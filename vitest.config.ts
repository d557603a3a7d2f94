import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // By default, Vitest reserves one core for itself, although it needs it only at the start.
    maxWorkers: '100%',
    // Test files in one worker share imported modules and compiled references, so no test may change these.
    isolate: false,
    // Compilations allocate much that is soon garbage. With the default of 16 MB, collecting it takes a tenth of the time.
    execArgv: ['--max-semi-space-size=32'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
