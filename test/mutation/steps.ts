/** What is mutated together, and the tests that should notice it. Globs of Vitest and Stryker. */
export interface Step {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** Tests that run the sources in another process or not at all: no mutant is active there. */
export const elsewhere = [
  'test/client/{browser,editor,readme,size,types}.test.ts',
  'test/commands/**/{browser,command,killed,interrupt}.test.ts',
  'test/commands/new-page/*.test.ts',
];

const compiler = (folder: string, ...tests: readonly string[]): Step => ({
  mutate: [`scripts/compiler/${folder}/**/*.ts`],
  tests: [`test/compiler/${folder}/**/*.test.ts`, ...tests],
});

/** The steps by name. A step takes minutes, so each is run by itself. */
export const steps: Readonly<Record<string, Step>> = {
  client: { mutate: ['client/*.ts'], tests: ['test/client/*.test.ts'] },
  'client/verify': { mutate: ['client/verify/*.ts', 'client/verify.ts'], tests: ['test/client/verify/*.test.ts'] },
  refresh: { mutate: ['scripts/commands/refresh/*.ts'], tests: ['test/commands/refresh/*.test.ts'] },
  compiler: {
    mutate: ['scripts/compiler/*.ts'],
    tests: ['test/compiler/*.test.ts'],
  },
  'compiler/queries': {
    mutate: ['scripts/compiler/queries/*.ts'],
    tests: ['test/compiler/queries/*.test.ts', 'test/compiler/incremental/*.test.ts'],
  },
  'compiler/output': compiler('output'),
  'compiler/check': compiler('check'),
  'compiler/patch': compiler('patch'),
  'compiler/examples': compiler('examples'),
  'compiler/openapi': compiler('openapi'),
  'compiler/schema': compiler('schema'),
  'compiler/read': compiler('read'),
  'compiler/print': compiler('print'),
  'compiler/diagnostics': compiler('diagnostics'),
  'compiler/model': compiler('model'),
};
