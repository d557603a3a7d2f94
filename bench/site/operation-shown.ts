import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** An operation that a page shows; its title and one of its parameters say that it does. */
export interface ShownOperation {
  resource: string;
  action: string;
  /** `GET` */
  method: string;
  path: string;
  title: string;
  parameter: string;
}

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation until the operation was shown and the page responded. */
    usableAfter?: number | undefined;
  }
}

/** Milliseconds between two looks, and the longest delay of a timer at which a reader takes the page to respond. */
const pace = { look: 100, delay: 200 };

const source = readFileSync(new URL('watch-operation.js', import.meta.url), 'utf8');

/** Makes a page note when it is usable. */
export async function watchForOperation(page: Page, { title, parameter }: ShownOperation): Promise<void> {
  await page.addInitScript({ content: `${source}\nwatchOperation(${JSON.stringify({ title, parameter, ...pace })});` });
}

/** Waits until the page is usable. Returns the milliseconds; undefined if it is not within the longest wait. */
export async function untilUsable(page: Page, longest: number): Promise<number | undefined> {
  const found = await page
    .waitForFunction(() => window.usableAfter, undefined, { timeout: longest, polling: 250 })
    .catch(() => undefined);
  return found?.jsonValue();
}
