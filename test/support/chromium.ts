import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The value of `CHROMIUM`, then candidates in the PATH. */
const candidates = [
  process.env.CHROMIUM,
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
];

/** The browser to start; undefined if none is installed. */
export const executablePath = candidates.find((path) => path !== undefined && existsSync(path));

/** Starts the browser. Without sandbox, which root in a container cannot use; the pages are trusted. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
