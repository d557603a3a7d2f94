import type { Page } from 'playwright-core';

/** What says that the operation `devices.get` is shown: its title, and one of its parameters. */
export interface Shown {
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
const pace = { look: 100, delay: 100 };

/**
 * Makes a page note when it is usable: the heading of the operation is in the window, its parameter has a place, and
 * three timers in a row were on time.
 */
export async function watchForOperation(page: Page, shown: Shown): Promise<void> {
  await page.addInitScript(
    ({ title, parameter, look, delay }) => {
      const isLaidOut = (element: Element): boolean => element.getClientRects().length > 0;
      const isShown = (): boolean =>
        [...document.querySelectorAll('h1, h2, h3')].some((heading) => {
          if (!heading.textContent?.includes(title) || !isLaidOut(heading)) return false;
          const { top } = heading.getBoundingClientRect();
          return top > -50 && top < innerHeight;
        }) &&
        [...document.querySelectorAll('span, code, td, div, p')].some(
          (element) =>
            element.childElementCount === 0 && element.textContent?.trim() === parameter && isLaidOut(element),
        );
      let since: number | undefined;
      let inTime = 0;
      let due = performance.now() + look;
      const watch = (): void => {
        const now = performance.now();
        const responds = now - due < delay;
        since = isShown() ? (since ?? now) : undefined;
        inTime = since !== undefined && responds ? inTime + 1 : 0;
        if (inTime === 1) since = now;
        if (inTime === 3) window.usableAfter = since;
        else {
          due = performance.now() + look;
          setTimeout(watch, look);
        }
      };
      setTimeout(watch, look);
    },
    { ...shown, ...pace },
  );
}

/** Waits until the page is usable. Returns the milliseconds; undefined if it is not within the longest wait. */
export async function untilUsable(page: Page, longest: number): Promise<number | undefined> {
  const found = await page
    .waitForFunction(() => window.usableAfter, undefined, { timeout: longest, polling: 250 })
    .catch(() => undefined);
  return found?.jsonValue();
}
