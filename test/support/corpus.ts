import { describe } from 'vitest';
import { hasCorpus } from './folders.ts';

/**
 * A suite that needs the vendor's pages: skipped, and said to be so, where they are absent.
 * The suite is collected in any case: its body must not read the pages before its tests run.
 */
export function describeWithCorpus(name: string, suite: () => void): void {
  if (!hasCorpus) process.stderr.write(`skipped: “${name}” needs ../shared/corpus\n`);
  describe.skipIf(!hasCorpus)(name, suite);
}
