import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Opened {
  page: Page;
  /** What the page complained of: console errors, exceptions, refused requests. */
  complaints: string[];
  /** Every address that the page asked for. */
  requests: string[];
}

/** Opens an address in a context of its own and notes what the page says and asks for. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, complaints, requests };
}
