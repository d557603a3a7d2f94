import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock } from '../../scripts/commands/mock/server.ts';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { open } from './support/open.ts';
import { useSite } from './support/served.ts';

describeWithBrowser('trying an operation against the mock', () => {
  const served = useSite();
  let browser: Browser;
  let index: string;
  let mock: Awaited<ReturnType<typeof startMock>>;

  beforeAll(async () => {
    const { document, map } = served();
    ({ browser, index } = served());
    mock = await startMock({ document, map, cors: true, eventInterval: 20 });
  });

  afterAll(() => mock.close());

  test('one click gets a 200 from a mock; the token survives a reload but not a new tab', async () => {
    const { page, complaints } = await open(browser, `${index}#/devices/get`);
    await page.evaluate((url) => {
      localStorage.setItem('mock', url);
      sessionStorage.setItem('token', 'secret-of-this-tab');
    }, mock.url);
    const article = page.locator('[id="/devices/get"]');
    const [request] = await Promise.all([
      page.waitForRequest((sent) => sent.url().startsWith(mock.url) && sent.method() === 'GET'),
      article.getByRole('button', { name: 'Try it' }).click(),
    ]);
    expect(request.headers().authorization).toBe('Bearer secret-of-this-tab');
    await article.locator('[data-status]').waitFor();
    expect(await article.locator('[data-status]').getAttribute('data-status')).toBe('200');
    expect(await article.locator('.result pre').textContent()).toContain('"totalCount"');
    expect(complaints).toEqual([]);
    await page.reload();
    expect(await page.evaluate(() => sessionStorage.getItem('token'))).toBe('secret-of-this-tab');
    const other = await page.context().newPage();
    await other.goto(index);
    expect(await other.evaluate(() => sessionStorage.getItem('token'))).toBeNull();
  });

  test('a nested parameter and a body are sent as documented', async () => {
    const { page } = await open(browser, `${index}#/devices/get`);
    await page.evaluate((url) => localStorage.setItem('mock', url), mock.url);
    const get = page.locator('[id="/devices/get"]');
    await get.getByRole('button', { name: 'Try it' }).click();
    await get.locator('[data-status="200"]').waitFor();
    const field = get.locator('[name="query:tagFilter"]');
    await field.fill((await field.getAttribute('placeholder')) ?? '');
    const [request] = await Promise.all([
      page.waitForRequest((sent) => sent.url().includes('tagFilter')),
      get.getByRole('button', { name: 'Send' }).click(),
    ]);
    expect(request.url()).toContain('?tagFilter[0][key]=Floor&tagFilter[0][value]=2');
    const command = page.locator('[id="/devices/sendCommand"]');
    await command.getByRole('button', { name: 'Try it' }).click();
    await command.locator('[data-status="200"]').waitFor();
  });

  test('a stream shows its events as they arrive', async () => {
    const { page } = await open(browser, `${index}#/device/stateStream`);
    await page.evaluate((url) => localStorage.setItem('mock', url), mock.url);
    const article = page.locator('[id="/device/stateStream"]');
    await article.getByRole('button', { name: 'Try it' }).click();
    await expect
      .poll(() => article.locator('.result pre').textContent())
      .toMatch(/event: deviceState\ndata: .*\n\nevent: deviceState/);
    expect(await article.locator('[data-status]').getAttribute('data-status')).toBe('200');
  });

  test('explains what to do if the mock is not running', async () => {
    const { page } = await open(browser, `${index}#/devices/get`);
    await page.evaluate(() => localStorage.setItem('mock', 'http://127.0.0.1:9'));
    const article = page.locator('[id="/devices/get"]');
    await article.getByRole('button', { name: 'Try it' }).click();
    await article.locator('[data-status="none"]').waitFor();
    expect(await article.locator('.result').textContent()).toContain('npm run mock');
  });
});
