import { describe } from 'vitest';
import { executablePath } from './chromium.ts';

/** Defines a suite that needs a browser. Without one it is reported as skipped, but fails in CI. */
export function describeWithBrowser(name: string, suite: () => void): void {
  const skip = executablePath === undefined && process.env.CI !== 'true';
  if (skip) process.stderr.write(`skipped: “${name}” needs Chromium (apt-get install chromium, or CHROMIUM=/path)\n`);
  describe.skipIf(skip)(name, suite);
}
