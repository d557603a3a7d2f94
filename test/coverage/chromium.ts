import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function find(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The Chromium of the machine. */
export const chromiumPath = find();

/** A suite that needs Chromium: skipped, and said to be so, where there is none; in CI it has to be there. */
export function describeWithChromium(name: string, suite: () => void): void {
  const skip = chromiumPath === undefined && process.env['CI'] !== 'true';
  if (skip) process.stderr.write(`skipped: “${name}” needs chromium in the PATH\n`);
  describe.skipIf(skip)(name, suite);
}
