import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { open } from './support/open.ts';
import { shownViews, useSite } from './support/served.ts';

describeWithBrowser('the looks of the site', () => {
  const served = useSite();
  let browser: Browser;
  let index: string;

  beforeAll(() => {
    ({ browser, index } = served());
  });

  test('an operation has its title and its id in heading, tab, menu and start page', async () => {
    const { page } = await open(browser, `${index}#/devices/get`);
    expect(await page.locator('[id="/devices/get"] h2').textContent()).toMatch(/^List devices devices\.get/);
    expect(await page.title()).toBe('List devices · devices.get – Devices – Losant REST API');
    expect(await page.locator('#menu [aria-current]').textContent()).toBe('List devices devices.get GET');
    await page.goto(`${index}#/`);
    const link = page.locator('.directory a', { hasText: /devices\.get$/ });
    await expect.poll(() => link.textContent()).toBe('GETList devices devices.get');
  });

  test('the menu narrows by title, id, method and path, and Escape shows all again', async () => {
    const { page, complaints } = await open(browser, `${index}#/devices/get`);
    const menu = page.locator('#menu');
    const links = (): Promise<string[]> => menu.locator('li li:visible > a').allTextContents();
    const filter = page.getByRole('searchbox', { name: 'Filter the menu' });
    for (const query of ['send a command to devices.', 'DEVICES.SENDCOMMAND', 'post /devices/command']) {
      await filter.fill(query);
      expect(await links(), query).toEqual(['Send a command to devices devices.sendCommand POST']);
      expect(await menu.getByRole('status').textContent(), query).toBe('1 operation');
    }
    await filter.fill('tag filter');
    expect(await menu.getByRole('status').textContent()).toBe('1 schema');
    await filter.press('Enter');
    expect(await shownViews(page)).toEqual(['/schemas/DeviceTagFilter']);
    await filter.fill('qqqq');
    expect(await menu.getByRole('status').textContent()).toBe('Nothing found');
    await filter.press('Escape');
    expect(await filter.inputValue()).toBe('');
    expect(await menu.locator('.part:visible > .group').allTextContents()).toEqual(['Guide', 'Resources', 'Schemas']);
    expect(await menu.locator('details[open] > summary').allTextContents()).toEqual(['Devices', 'D']);
    expect(complaints).toEqual([]);
  });

  test('the place being read is visible in the menu', async () => {
    const { page } = await open(browser, `${index}#/device`);
    const current = page.locator('#menu [aria-current]');
    await page.locator('[id="/device/stateStream"] h2').evaluate((heading) => heading.scrollIntoView());
    await expect.poll(() => current.textContent()).toContain('device.stateStream');
    expect(await isInside(current, page.locator('#menu'))).toBe(true);
    await page.goto(`${index}#/schemas/WorkflowVersion`);
    await expect.poll(() => current.textContent()).toBe('Workflow Version');
    expect(await isInside(current, page.locator('#menu'))).toBe(true);
  });

  test('on a phone, a link leads from the head of an operation to its code', async () => {
    const { page } = await open(browser, `${index}#/devices/get`, { viewport: { width: 360, height: 740 } });
    const article = page.locator('[id="/devices/get"]');
    await article.getByRole('link', { name: /^Code/ }).click();
    await expect.poll(() => article.getByRole('button', { name: 'Try it' }).boundingBox()).toMatchObject({ x: 16 });
    const top = (): Promise<number> => article.locator('.code').evaluate((code) => code.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await page.title()).toContain('List devices');
  });

  test('values are not broken, and scopes take one line', async () => {
    const { page } = await open(browser, `${index}#/devices/get`);
    const article = page.locator('[id="/devices/get"]');
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const heights = await article
        .locator('.values code')
        .evaluateAll((values) => values.map((value) => value.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(20);
      expect(Math.max(...heights), String(width)).toBeLessThan(24);
      const scopes = article.locator('.scopes');
      expect((await scopes.boundingBox())?.height, String(width)).toBeLessThan(width === 360 ? 70 : 36);
      expect(await scopes.locator('details').textContent()).toContain('11 more');
    }
  });

  test('the start page has one right edge and full rows of cards', async () => {
    const { page } = await open(browser, index);
    for (const width of [360, 768, 1100, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const edges = await page
        .locator('.opening, .opening figure, .cards, .downloads, .directory')
        .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().right)));
      expect(new Set(edges).size, String(width)).toBe(1);
      const cards = await page
        .locator('.cards li')
        .evaluateAll((items) =>
          items.map((item) => item.getBoundingClientRect()).map(({ top, right }) => [top, right]),
        );
      const ends = new Map(cards.map(([top, right]) => [top, Math.round(right ?? 0)]));
      expect(new Set(ends.values()), String(width)).toEqual(new Set(edges));
    }
  });

  test('a composed schema says once what it is composed of', async () => {
    const { page } = await open(browser, `${index}#/schemas/WorkflowVersion`);
    const body = page.locator('[id="/schemas/WorkflowVersion"] .body');
    const text = await body.innerText();
    expect(text.match(/one of/gi)).toEqual(['one of']);
  });

  test('paper is light, and has what is closed on the screen', async () => {
    const { page } = await open(browser, `${index}#/deviceRecipes`, { colorScheme: 'dark' });
    const responses = page.locator('[id="/deviceRecipes/get"] .responses');
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        const rows = document.querySelectorAll('[id="/deviceRecipes/get"] details[open] .properties > li');
        document.body.dataset.printed = String(rows.length);
      }),
    );
    await page.pdf();
    expect(Number(await page.locator('body').getAttribute('data-printed'))).toBeGreaterThan(5);
    expect(await responses.locator('details[open]').count()).toBe(0);
    // Without scripts too.
    await page.emulateMedia({ media: 'print' });
    expect(await responses.locator('.inner').first().isVisible()).toBe(true);
    expect(await colours(page)).toEqual(['rgb(255, 255, 255)', 'rgb(27, 35, 48)']);
  });
});

const colours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });

async function isInside(inner: Locator, outer: Locator): Promise<boolean> {
  const [box, frame] = [await inner.boundingBox(), await outer.boundingBox()];
  if (!box || !frame) return false;
  return box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
}
