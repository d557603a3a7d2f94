import { describe } from 'vitest';
import { hasCorpus } from './folders.ts';

/**
 * Defines a suite that needs the vendor's pages; reported as skipped if they are missing. The body of the
 * suite runs in any case, so only its tests may read the pages.
 */
export function describeWithCorpus(name: string, suite: () => void): void {
  if (!hasCorpus) process.stderr.write(`skipped: “${name}” needs ../shared/corpus\n`);
  describe.skipIf(!hasCorpus)(name, suite);
}
