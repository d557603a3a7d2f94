import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../support/chromium.ts';
import { compileTexts } from '../support/compile-texts.ts';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { fewPages } from '../support/few-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { siteFiles, textsOf } from './support/build.ts';
import { serveFolder } from './support/folder-server.ts';
import { open } from './support/open.ts';
import { shownViews } from './support/served.ts';

const published = 'https://docs.example/losant-openapi';
let files: Map<string, string>;

beforeAll(async () => {
  const { document, map } = compileTexts(await fewPages());
  files = textsOf(await siteFiles({ document: { ...document, externalDocs: { url: published } }, map }));
});

describe('the pages of the site', () => {
  const page = (name: string): string => files.get(name) ?? '';
  const pages = (): string[] =>
    [...files.keys()].filter((name) => name.endsWith('/index.html') || name === 'index.html');

  test('are in the sitemap', () => {
    const urls = [...page('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect(urls).toEqual(pages().map((name) => `${published}/${name.replace(/index\.html$/, '')}`));
    expect(urls).toContain(`${published}/devices/`);
    expect(urls).toContain(`${published}/schemas/device-post/`);
    expect(urls).toContain(`${published}/guide/quick-start/`);
  });

  test('have a title, a description and a canonical URL of their own', () => {
    expect(page('devices/index.html')).toContain('<title>Devices – ');
    expect(page('devices/index.html')).toMatch(
      /<meta name="description" content="The devices of an application[^"]+">/,
    );
    for (const name of pages())
      expect(page(name), name).toContain(
        `<link rel="canonical" href="${published}/${name.replace(/index\.html$/, '')}">`,
      );
    const titles = pages().map((name) => /<title>.*?<\/title>/.exec(page(name))?.[0]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('have the properties of the Open Graph protocol', () => {
    const properties = [...page('devices/index.html').matchAll(/<meta property="(.*?)" content="(.*?)">/g)];
    expect(Object.fromEntries(properties.map(([, name, content]) => [name, content]))).toMatchObject({
      'og:type': 'website',
      'og:title': expect.stringMatching(/^Devices – /),
      'og:description': expect.stringMatching(/^The devices of an application/),
      'og:url': `${published}/devices/`,
      'og:image': `${published}/site.png`,
    });
  });

  test('do not state where they are published if the document does not', async () => {
    const elsewhere = await siteFiles(compileTexts(await fewPages()));
    const text = (name: string): string => String(elsewhere.get(name)?.());
    expect(elsewhere.has('sitemap.xml')).toBe(false);
    expect(text('devices/index.html')).not.toMatch(/canonical|og:url|og:image/);
    expect(text('404.html')).toContain('href="/devices/"');
  });

  test('the links of the downloads and of Markdown files lead to them', () => {
    for (const [name, text] of files)
      if (/\.(?:md|json|yaml)$/.test(name)) expect(text.match(/\]\((?!https?:)[^)]*\.md[^)]*\)/g), name).toBeNull();
    expect(page('openapi.json')).toContain(`(${published}/schemas/`);
  });
});

describeWithBrowser('the pages of the site in a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  const at = (path: string): string => server.url + path;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serveFolder(files)]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  const settled = (page: Page, path: string): Promise<void> => page.waitForURL(at(path));

  test('show everything without scripting', async () => {
    const { page } = await open(browser, at('devices/'), { javaScriptEnabled: false });
    expect(await page.locator('article.operation').count()).toBe(8);
    expect(await page.locator('[id="/devices/get"] h2').isVisible()).toBe(true);
    // A body is visible without a click, and a response leads to the page of its schema.
    expect(
      await page.locator('[id="/devices/post"] .reference').getByText('deviceClass', { exact: true }).isVisible(),
    ).toBe(true);
    await page.locator('[id="/devices/get/responses/200"] summary').first().click();
    await page.locator('[id="/devices/get/responses/200"] .reference a').first().click();
    await settled(page, 'schemas/devices/');
    expect(await page.locator('h1').textContent()).toBe('Devices');
  });

  test('an old address of the single file leads to the page', async () => {
    const { page, complaints, requests } = await open(browser, at('#/devices/get/query/tagFilter'));
    await settled(page, 'devices/#/devices/get/query/tagFilter');
    expect(await shownViews(page)).toEqual(['/devices']);
    await page.goto(at('#/schemas/DevicePost'));
    await settled(page, 'schemas/device-post/');
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
  });

  test.each([
    ['devices/#/devices/gett', '/devices/gett', '/devices/get'],
    ['#/event/path', '/event/path', '/event/patch'],
    ['reference.html#/devcies/get', '/devcies/get', '/devices/get'],
    ['devices/#/devices/ge%t', '/devices/ge%t', '/devices/get'],
    ['devises', '/devises', '/devices'],
    ['schemas/device-pots/', '/schemas/device-pots', '/schemas/DevicePost'],
  ])('%s does not exist, which offers the nearest', async (path, address, best) => {
    const { page } = await open(browser, at(path));
    const offers = page.locator('.missing li');
    await offers.first().waitFor();
    expect(await page.locator('.missing p').textContent()).toContain(`Nothing is at ${address}.`);
    expect(await offers.count()).toBe(5);
    expect(await offers.first().locator('code').textContent()).toBe(best);
    await offers.first().locator('a').click();
    await expect.poll(() => shownViews(page)).toEqual([/^\/schemas\/\w+|\/\w+/.exec(best)?.[0]]);
  });

  test.each(['devices/', 'reference.html'])('back, forward and reload keep the place in %s', async (path) => {
    const { page } = await open(browser, at(`${path}#/devices/get`));
    const top = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
    await page.evaluate(() => scrollBy(0, 333));
    const before = await top();
    // Playwright's click would scroll the page to the position of the sticky bar in the document.
    await page.locator('.brand').dispatchEvent('click');
    await page.waitForURL((url) => !url.hash.includes('devices') && !url.pathname.includes('devices'));
    expect(await top()).toBe(0);
    await page.goBack();
    await expect.poll(top).toBe(before);
    expect(await shownViews(page)).toEqual(['/devices']);
    await page.reload();
    await expect.poll(top).toBe(before);
    await page.goForward();
    await expect.poll(top).toBe(0);
  });

  test('a parameter has a link, visible on focus, which leads to it again and again', async () => {
    const { page } = await open(browser, at('devices/'));
    const row = page.locator('[id="/devices/get/query/tagFilter"]');
    const anchor = row.locator('.anchor').first();
    const opacity = (): Promise<string> => anchor.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await anchor.focus();
    expect(await opacity()).toBe('1');
    for (const _ of [1, 2]) {
      await page.keyboard.press('Enter');
      await settled(page, 'devices/#/devices/get/query/tagFilter');
      await expect
        .poll(() => row.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
        .toBeLessThan(150);
      await page.evaluate(() => scrollTo(0, 0));
      await anchor.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
    }
    expect(await page.title()).toContain('List devices');
  });

  test('a schema opens in place, and its properties lead to its own page', async () => {
    const { page } = await open(browser, at('devices/'));
    const response = page.locator('[id="/devices/get/responses/200"]');
    await response.locator('summary').first().click();
    const items = response.locator('[data-address="/schemas/Devices/properties/items"]');
    await items.waitFor();
    expect(await page.locator('[id="/schemas/Devices/properties/items"]').count()).toBe(0);
    await items.locator('.anchor').first().click();
    await settled(page, 'schemas/devices/#/schemas/Devices/properties/items');
  });

  test('a target inside of closed details opens them', async () => {
    const { page } = await open(browser, at('schemas/device/'));
    const hidden = page.locator('.view details:not([open]) [id^="/schemas/"]').first();
    const address = await hidden.getAttribute('id');
    expect(address).not.toBeNull();
    await page.evaluate((hash) => (location.hash = hash ?? ''), address);
    await expect.poll(() => page.locator(`[id="${address}"]`).isVisible()).toBe(true);
  });

  test('the search loads its index when it is first used', async () => {
    const { page, requests } = await open(browser, at('guide/errors/'));
    const loads = (): number => requests.filter((url) => url.includes('assets/search.')).length;
    expect(loads()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('devices.get');
    await page.locator('#results [role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await settled(page, 'devices/#/devices/get');
    expect(loads()).toBe(1);
  });

  test('opened from disk, a page leads to the single file', async () => {
    const folder = await temporaryFolder(Object.fromEntries([...files].filter(([name]) => name.endsWith('.html'))));
    const url = (name: string): string => pathToFileURL(join(folder, name)).href;
    const { page } = await open(browser, url('devices/index.html'));
    await page.waitForURL(`${url('reference.html')}#/devices`);
    expect(await shownViews(page)).toEqual(['/devices']);
  });
});
