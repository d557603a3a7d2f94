import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { open } from './support/open.ts';
import { useSite } from './support/served.ts';

describeWithBrowser('the search dialog', () => {
  const served = useSite();
  let browser: Browser;
  let index: string;

  beforeAll(() => {
    ({ browser, index } = served());
  });

  /** Opens the dialog and types a query. */
  const searchFor = async (
    query: string,
    address = '/',
  ): Promise<{ page: Page; options: Locator; status: Locator }> => {
    const { page } = await open(browser, `${index}#${address}`);
    await page.keyboard.press('/');
    await page.fill('#query', query);
    await page.locator('#search .found:not(:empty)').waitFor();
    return { page, options: page.locator('#results [role="option"]'), status: page.locator('#search .found') };
  };

  test('finds and opens an operation by keyboard', async () => {
    const { page, options } = await searchFor('send command devices');
    expect(await options.first().textContent()).toContain('Send a command to devices');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#query').getAttribute('aria-activedescendant')).toBe('result-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/devices\/sendCommand$/);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('Enter waits for the index', async () => {
    const { page } = await open(browser, index);
    await page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('button.search')?.click();
      const input = document.querySelector<HTMLInputElement>('#query');
      if (input) input.value = 'devices.get';
      input?.dispatchEvent(new InputEvent('input'));
      input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    });
    await page.waitForURL(/#\/devices\/get$/);
  });

  test('a result shows what matches, with the hits marked, and leads to its parameter', async () => {
    const { page, options } = await searchFor('tagFilter');
    const first = options.first();
    expect(await first.locator('.what').textContent()).toBe('List devices');
    expect(await first.locator('.name').textContent()).toBe('devices.get');
    expect(await first.locator('.path').textContent()).toBe('/applications/{applicationId}/devices');
    expect(await first.locator('.part').textContent()).toBe('tagFilter query parameter');
    expect(await first.locator('.part mark').allTextContents()).toEqual(['tagFilter']);
    // The name of the option for screen readers: without the excerpt.
    expect(await first.ariaSnapshot()).toContain('option "GET List devices devices.get');
    expect(await options.locator('.excerpt mark').allTextContents()).toContain('tags');
    await first.click();
    await page.waitForURL(/#\/devices\/get\/query\/tagFilter$/);
    const parameter = page.locator('[id="/devices/get/query/tagFilter"]');
    await expect.poll(() => parameter.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
    expect(await parameter.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  });

  test('Esc closes at once, also when something is typed', async () => {
    const { page } = await searchFor('devices');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('/');
    // The query is still there, selected.
    expect(await page.inputValue('#query')).toBe('devices');
    await page.keyboard.type('x');
    expect(await page.inputValue('#query')).toBe('x');
  });

  test('a result at the current address scrolls to it again', async () => {
    const { page } = await searchFor('devices.sendCommand', '/devices/sendCommand');
    const article = page.locator('[id="/devices/sendCommand"]');
    const top = (): Promise<number> => article.evaluate((element) => Math.abs(element.getBoundingClientRect().top));
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await top()).toBeGreaterThan(300);
    await page.keyboard.press('Enter');
    await expect.poll(top).toBeLessThan(200);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Send a command to devices');
  });

  test('says how much was found, and what was not', async () => {
    const { page, options, status } = await searchFor('qqqqxxxx');
    expect(await status.textContent()).toBe('Nothing found, not even a similar word.');
    expect(await page.locator('#query').getAttribute('aria-expanded')).toBe('false');
    await page.fill('#query', 'webhok');
    expect(await status.textContent()).toBe('Results for “webhook” instead of “webhok”:');
    await page.fill('#query', 'POST /applications/x/devices/y/state');
    expect(await status.textContent()).toMatch(/^\d+ results$/);
    expect(await options.first().getAttribute('data-address')).toBe('/device/sendState');
    await page.fill('#query', ' ');
    expect(await status.textContent()).toBe('');
    expect(await options.count()).toBe(0);
  });
});
