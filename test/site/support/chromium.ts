import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { describe } from 'vitest';

/** Debian's, Ubuntu's and Chrome's own; `CHROMIUM` names another. */
const candidates = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executablePath = candidates.find((path) => path !== undefined && existsSync(path));

export const launch = (): Promise<Browser> => chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox'] });

/** A suite that needs a browser: skipped, and said to be so, where there is none; in CI it fails. */
export function describeWithBrowser(name: string, suite: () => void): void {
  const skip = executablePath === undefined && process.env['CI'] !== 'true';
  if (skip) process.stderr.write(`skipped: “${name}” needs Chromium (apt-get install chromium, or CHROMIUM=/path)\n`);
  describe.skipIf(skip)(name, suite);
}
