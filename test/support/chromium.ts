import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { describe } from 'vitest';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** `CHROMIUM` names one; else the first in the PATH. */
const candidates = [process.env['CHROMIUM'], ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))];

const executablePath = candidates.find((path) => path !== undefined && existsSync(path));

/** Starts it. A container's root user has no sandbox; the pages are the tests' own. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

/** A suite that needs a browser: skipped, and said to be so, where there is none; in CI it fails. */
export function describeWithBrowser(name: string, suite: () => void): void {
  const skip = executablePath === undefined && process.env['CI'] !== 'true';
  if (skip) process.stderr.write(`skipped: “${name}” needs Chromium (apt-get install chromium, or CHROMIUM=/path)\n`);
  describe.skipIf(skip)(name, suite);
}
