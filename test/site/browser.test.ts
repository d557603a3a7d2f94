import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { axeViolations } from './support/axe.ts';
import { open } from './support/open.ts';
import { operationIds } from './support/operation-ids.ts';
import { shownViews, useSite } from './support/served.ts';

describeWithBrowser('the site in a browser, opened as a file', () => {
  const served = useSite();
  let browser: Browser;
  let index: string;

  beforeAll(() => {
    ({ browser, index } = served());
  });

  test('opens the start page without errors and without requests to other hosts', async () => {
    const { page, complaints, requests } = await open(browser, index);
    expect(await shownViews(page)).toEqual(['/']);
    expect(await page.title()).toBe('Losant REST API');
    await page.goto(`${index}#/schemas/Device`);
    await page.goto(`${index}#/guide/changelog`);
    expect(complaints).toEqual([]);
    // The file is loaded once; later navigations are fragments of it. The icon is embedded.
    expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith(index))).toEqual([]);
  });

  test('the policy blocks everything that the page does not need', async () => {
    const { page, complaints } = await open(browser, index);
    const sent: string[] = [];
    await page.route('https://example.com/**', (route) => {
      sent.push(route.request().url());
      return route.fulfill({ status: 204 });
    });
    const blocked = await page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective));
      const add = (tag: string, attributes: Record<string, string>, text = ''): void => {
        const element = document.createElement(tag);
        try {
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        } catch {
          found.push('trusted-types');
        }
        element.append(text);
        document.body.append(element);
      };
      add('img', { src: 'https://example.com/x.png' });
      add('link', { rel: 'stylesheet', href: 'https://example.com/x.css' });
      add('style', {}, 'body { display: none }');
      add('iframe', { src: 'https://example.com/' });
      add('video', { src: 'https://example.com/x.mp4' });
      add('object', { data: 'https://example.com/x' });
      add('p', { onclick: 'window.pwned = 1' });
      const font = new FontFace('x', 'url(https://example.com/x.woff2)');
      await font.load().catch(() => undefined);
      const parsed = new DOMParser();
      try {
        Reflect.apply(parsed.parseFromString, parsed, ['<p>', 'text/html']);
      } catch {
        found.push('trusted-types');
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [...new Set(found)].sort();
    });
    expect(blocked).toEqual([
      'font-src',
      'frame-src',
      'img-src',
      'media-src',
      'require-trusted-types-for',
      'style-src-elem',
      'trusted-types',
    ]);
    expect(sent).toEqual([]);
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).not.toEqual([]);
  });

  test('a request may go to the server that the reader types in', async () => {
    const { page } = await open(browser, index);
    await page.route('https://example.com/**', (route) =>
      route.fulfill({ body: 'here', headers: { 'access-control-allow-origin': '*' } }),
    );
    expect(await page.evaluate(async () => (await fetch('https://example.com/x')).text())).toBe('here');
  });

  test('a deep link opens its operation', async () => {
    const { page } = await open(browser, `${index}#/devices/sendCommand`);
    expect(await shownViews(page)).toEqual(['/devices']);
    const article = page.locator('[id="/devices/sendCommand"]');
    const top = await article.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    expect(await page.title()).toContain('Send a command to devices');
    expect(await page.locator('#menu [aria-current]').textContent()).toContain('Send a command to devices');
    expect(await page.locator('#menu .family[open] > summary').allTextContents()).toEqual(['Devices']);
  });

  test('“Skip to content” is the first tab stop and stays in the view', async () => {
    const { page } = await open(browser, index);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.goto(`${index}#/guide/errors`);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(await shownViews(page)).toEqual(['/guide/errors']);
  });

  test('back and forward navigate through visited operations', async () => {
    const { page } = await open(browser, index);
    const menu = page.locator('#menu');
    await menu.locator('summary').getByText('Devices', { exact: true }).click();
    await menu.getByRole('link', { name: 'Devices', exact: true }).click();
    await menu.getByRole('link', { name: 'Send a command to devices devices.sendCommand POST' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Send a command to devices');
    await page.goBack();
    await page.goBack();
    expect(await shownViews(page)).toEqual(['/']);
    await page.goForward();
    expect(await shownViews(page)).toEqual(['/devices']);
  });

  test('scopes, nested parameters and the body are visible without a click', async () => {
    const { page } = await open(browser, `${index}#/devices/get`);
    const get = page.locator('[id="/devices/get"]');
    await expect.poll(() => get.locator('.scopes code').first().isVisible()).toBe(true);
    expect(await get.locator('.scopes code').allTextContents()).toContain('all.Device.read');
    const tagFilter = get.locator('[data-name="tagFilter"]');
    expect(await tagFilter.getByText('key', { exact: true }).isVisible()).toBe(true);
    expect(await tagFilter.getByText('tagFilter[0][key]=Floor').isVisible()).toBe(true);
    const body = page.locator('[id="/devices/sendCommand"] .reference');
    expect(await body.getByText('deviceTags', { exact: true }).isVisible()).toBe(true);
  });

  test('a schema opens in place, to any depth, also a recursive one', async () => {
    const { page, complaints } = await open(browser, `${index}#/dataTableRows/query`);
    const article = page.locator('[id="/dataTableRows/query"]');
    for (let depth = 0; depth < 4; depth++) {
      const fold = article.locator('.reference details:not([open]) > summary').first();
      if ((await fold.count()) === 0) break;
      await fold.click();
    }
    expect(await article.locator('.reference details[open]').count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  test('the theme follows the system until the reader chooses one, which is stored', async () => {
    const { page } = await open(browser, index, { colorScheme: 'dark' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    const light = await ground();
    expect(dark).toBe('rgb(15, 20, 27)');
    expect(light).toBe('rgb(255, 255, 255)');
    await page.reload();
    expect(await ground()).toBe(light);
    // Another window has the choice from the storage, which is written asynchronously.
    const other = await page.context().newPage();
    const opened = async (): Promise<string> => {
      await other.goto(index);
      return other.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    await expect.poll(opened, { timeout: 10_000 }).toBe(light);
  });

  test('at 360 px nothing overflows, and the menu opens', async () => {
    const { page } = await open(browser, index, { viewport: { width: 360, height: 740 } });
    for (const address of [
      '/',
      '/devices/get',
      '/schemas/Device',
      '/guide/errors',
      '/guide/overview',
      '/guide/changelog',
      '/schemas',
      '/experienceEndpoint/patch',
    ]) {
      await page.evaluate((hash) => (location.hash = hash), address);
      await page.waitForFunction((id) => document.getElementById(id)?.closest('.shown'), address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(360);
    }
    const menu = page.locator('#menu');
    expect(await menu.isVisible()).toBe(false);
    await page.evaluate(() => (location.hash = '/devices/get'));
    await page.waitForFunction(() => scrollY > 1000);
    const before = await page.evaluate(() => scrollY);
    // Playwright's click would scroll the page to the position of the sticky bar in the document.
    await page.getByRole('button', { name: 'Menu' }).dispatchEvent('click');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await menu.locator('[aria-current]').textContent()).toContain('List devices');
    await menu.getByRole('link', { name: 'Devices', exact: true }).click();
    expect(await shownViews(page)).toEqual(['/devices']);
    expect(await menu.isVisible()).toBe(false);
  });

  test('axe reports nothing serious', async () => {
    for (const address of ['/', '/file', '/deviceRecipes', '/schemas/Device', '/guide/errors']) {
      // Not one page for all, since axe examines the views that were open before as well.
      const { page } = await open(browser, `${index}#${address}`);
      expect(await shownViews(page)).toEqual([address]);
      expect(await axeViolations(page), address).toEqual([]);
    }
    const { page } = await open(browser, index);
    await page.keyboard.press('/');
    await page.keyboard.type('device');
    expect(await axeViolations(page), 'search').toEqual([]);
  });

  test('without scripting everything is shown', async () => {
    const { page } = await open(browser, `${index}#/devices/sendCommand`, { javaScriptEnabled: false });
    expect(await page.locator('article.operation').count()).toBe(operationIds(served().document).length);
    expect(await page.locator('[id="/devices/sendCommand"] h2').isVisible()).toBe(true);
    expect(await page.locator('[id="/schemas/Device"] h1').isVisible()).toBe(true);
  });
});
