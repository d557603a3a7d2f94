import { expect, onTestFinished, test } from 'vitest';
import { followingMock } from '../../../scripts/commands/dev/mock.ts';
import { serveSite } from '../../../scripts/commands/dev/site.ts';
import { launch } from '../../support/chromium.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { describeWithBrowser } from '../../support/describe-with-browser.ts';
import { smallReference } from '../../support/pages.ts';

describeWithBrowser('the site of dev', () => {
  test('sends requests to the mock of dev, whatever its port', { timeout: 60_000 }, async () => {
    const mock = followingMock({ cors: true });
    const site = await serveSite(0, mock.url);
    const browser = await launch();
    onTestFinished(() => Promise.all([browser.close(), site.close(), mock.close()]).then(() => undefined));
    const compilation = compileTexts(smallReference);
    await Promise.all([site.show(compilation), mock.show(compilation)]);
    const page = await browser.newPage();
    await page.goto(`${site.url}/#/things/get`);
    const article = page.locator('[id="/things/get"]');
    await article.getByRole('button', { name: 'Try it' }).click();
    await article.getByRole('button', { name: 'Send' }).click();
    await article.locator('[data-status]').waitFor();
    expect(await article.locator('[data-status]').getAttribute('data-status')).toBe('200');
    expect(await article.locator('[name="$server"]').inputValue()).toBe(await mock.url());
    // Next time, the mock can have another port.
    expect(await page.evaluate(() => localStorage.getItem('server'))).toBeNull();
  });
});

test('a mock that cannot start has no URL', async () => {
  const first = followingMock({});
  onTestFinished(first.close);
  const { port } = new URL(await first.show(compileTexts(smallReference)));
  const second = followingMock({ port: Number(port) });
  await expect(second.show(compileTexts(smallReference))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(await second.url()).toBeUndefined();
});
