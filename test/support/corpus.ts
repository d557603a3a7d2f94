import { describe } from 'vitest';
import { hasCorpus, hasPackages } from './folders.ts';

/**
 * Defines a suite that needs the vendor's pages; reported as skipped if they are missing. The body of the
 * suite runs in any case, so only its tests may read the pages.
 */
export function describeWithCorpus(name: string, suite: () => void): void {
  if (!hasCorpus) process.stderr.write(`skipped: “${name}” needs ../shared/corpus\n`);
  describe.skipIf(!hasCorpus)(name, suite);
}

/** Defines a suite that needs editions of the vendor's package; reported as skipped if they are missing. */
export function describeWithPackages(name: string, suite: () => void): void {
  if (!hasPackages) process.stderr.write(`skipped: “${name}” needs ../shared/upstream\n`);
  describe.skipIf(!hasPackages)(name, suite);
}
