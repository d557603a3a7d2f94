import { expect, test } from 'vitest';
import { languages } from '../../site/samples/languages.ts';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { ownSite } from './support/build.ts';
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
});

test('without scripts, a page shows curl and TypeScript', async () => {
  const page = String((await ownSite()).get('devices/index.html')?.());
  const article = page.slice(page.indexOf('id="/devices/get"'), page.indexOf('id="/devices/post"'));
  expect([...article.matchAll(/data-sample="(\w+)"/g)].map(([, id]) => id)).toEqual(['curl', 'ts']);
  expect(article).toContain('tagFilter[0][key]=Floor');
  expect(article).toContain("tagFilter: [{ key: 'Floor', value: '2' }, { key: 'Serial' }]");
});
