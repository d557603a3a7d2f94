import { describe } from 'vitest';
import { executablePath } from './chromium.ts';

/** A suite that needs a browser: skipped, and said to be so, where there is none; in CI it fails. */
export function describeWithBrowser(name: string, suite: () => void): void {
  const skip = executablePath === undefined && process.env.CI !== 'true';
  if (skip) process.stderr.write(`skipped: “${name}” needs Chromium (apt-get install chromium, or CHROMIUM=/path)\n`);
  describe.skipIf(skip)(name, suite);
}
