import { expect, test } from 'vitest';
import { languages } from '../../site/samples/languages.ts';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { open } from './support/open.ts';
import { useSite } from './support/served.ts';

describeWithBrowser('samples in the page', () => {
  const served = useSite();

  test('the four languages fit on a phone, beside the button that copies, and the choice is remembered', async () => {
    const { browser, index } = served();
    const { page, complaints } = await open(browser, `${index}#/devices/get`, {
      viewport: { width: 360, height: 700 },
      permissions: ['clipboard-read', 'clipboard-write'],
      hasTouch: true,
    });
    const samples = page.locator('[id="/devices/get"] .samples');
    const starts = ['curl --get', 'import { createClient }', 'const query = new URLSearchParams', 'import os'];
    for (const [index, { id, title }] of languages.entries()) {
      await samples.getByRole('button', { name: title, exact: true }).click();
      expect(await samples.locator('[data-sample]:visible').getAttribute('data-sample')).toBe(id);
      const copy = samples.getByRole('button', { name: `Copy ${title}`, exact: true });
      const choice = await samples.locator('.choice').boundingBox();
      const box = await copy.boundingBox();
      expect(choice && box && choice.x + choice.width <= box.x && box.x + box.width <= 360).toBe(true);
      await copy.click();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text.startsWith(starts[index] ?? '?')).toBe(true);
      expect(text).toContain('tagFilter');
    }
    await page.goto(`${index}#/devices/post`);
    await page.reload();
    const post = page.locator('[id="/devices/post"] [data-sample]:visible');
    expect(await post.locator('code').textContent()).toContain('requests.post(');
    expect(complaints).toEqual([]);
  });

  test('without scripts, TypeScript and curl are shown', async () => {
    const { browser, index } = served();
    const { page } = await open(browser, `${index}#/devices/get`, { javaScriptEnabled: false });
    const samples = page.locator('[id="/devices/get"] [data-sample]');
    expect(await samples.locator('figcaption').allTextContents()).toEqual(['curl', 'TypeScript']);
    expect(await samples.locator('code').allTextContents()).toEqual([
      expect.stringContaining('tagFilter[0][key]=Floor'),
      expect.stringContaining("tagFilter: [{ key: 'Floor', value: '2' }, { key: 'Serial' }]"),
    ]);
  });
});
