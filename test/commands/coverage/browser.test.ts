import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleReport } from '../../../scripts/commands/coverage/bundle.ts';
import { collect } from '../../../scripts/commands/coverage/collect.ts';
import { html } from '../../../scripts/commands/coverage/html.ts';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { launch } from '../../support/chromium.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { describeWithBrowser } from '../../support/describe-with-browser.ts';
import { ownReference } from '../../support/folders.ts';

describeWithBrowser('the report in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'losant-openapi-'));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a report as a file and records errors and requests, which must not occur. */
  async function open(
    name: string,
    compilation: Compilation,
    reference: string,
    width = 1400,
  ): Promise<{ page: Page; faults: string[] }> {
    const path = join(folder, name);
    const report = html(collect(compilation, reference), await bundleReport());
    expect(Buffer.byteLength(report)).toBeLessThan(3_000_000);
    await writeFile(path, report);
    const url = pathToFileURL(path).href;
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url && request.url() !== 'data:,') faults.push(`request: ${request.url()}`);
    });
    await page.goto(url);
    await page.locator('main').waitFor();
    return { page, faults };
  }

  test('shows the totals, and the element of a line on click', async () => {
    const compilation = await compileFolder(ownReference);
    const { page, faults } = await open('own.html', compilation, ownReference);
    expect(await page.locator('tbody tr').count()).toBe(compilation.texts.size);
    const { fact, boilerplate, prose, unknown, total, cells, members } = compilation.ledger.totals;
    const [blocksShown, cellsShown, membersShown] = [total, cells.total, members.total].map((n) =>
      n.toLocaleString('en'),
    );
    expect(await page.locator('.accounted').innerText()).toBe(
      `100 % accounted for\n${blocksShown} blocks, ${cellsShown} cells of tables and ${membersShown} members of JSON values: ` +
        'all of them are in the document or boilerplate.',
    );
    const foot = await page.locator('tfoot td').allInnerTexts();
    expect(foot.slice(0, 5).map((text) => Number(text.replaceAll(',', '')))).toEqual([
      total,
      fact,
      boilerplate,
      prose,
      unknown,
    ]);

    await page.getByRole('button', { name: 'Lines' }).click();
    expect(await page.locator('tbody a').first().innerText()).toBe('schemas.md');
    await page.getByLabel('Filter pages by name').fill('devices');
    expect(await page.locator('tbody a').first().innerText()).toBe('devices.md');

    await page.locator('tbody a').first().click();
    const perPage = page.locator('.line', { hasText: '| perPage | N |' }).first();
    await perPage.scrollIntoViewIfNeeded();
    await expect.poll(() => perPage.locator('.became').allInnerTexts()).toEqual(['→\u00a0devices.get › query perPage']);
    await perPage.click();
    expect(await page.locator('.panel .path').first().getAttribute('data-pointer')).toBe(
      '/paths/~1applications~1{applicationId}~1devices/get/parameters/4',
    );
    expect(await page.locator('.panel .yaml').first().innerText()).toMatch(/^name: perPage\nin: query\n/);
    expect(page.url()).toMatch(/#\/devices\.md:\d+$/);

    const responses = page.locator('.line', { hasText: '| 200 | [Devices](schemas.md#devices)' }).first();
    await responses.click();
    await page.locator('.yaml a', { hasText: '#/components/schemas/Devices' }).click();
    await page.locator('main.page h1', { hasText: 'schemas.md' }).waitFor();
    expect(await page.locator('.line[aria-selected="true"]').innerText()).toContain('## Devices');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('works by keyboard: filters, lines, jumps, back', async () => {
    const { page, faults } = await open('keys.html', await compileFolder(ownReference), ownReference);
    await page.keyboard.press('/');
    await page.keyboard.type('me.md');
    await page.locator('tbody a', { hasText: /^me\.md$/ }).press('Enter');
    await page.locator('main.page').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[aria-selected="true"]').getAttribute('data-line')).toBe('1');
    await page.keyboard.press('2');
    expect(await page.locator('.line.boilerplate').first().isVisible()).toBe(false);
    expect(await page.locator('.line.fact').first().isVisible()).toBe(true);
    await page.keyboard.press('2');
    expect(await page.locator('.line.boilerplate').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('main.totals').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('fits 360 pixels', async () => {
    const { page, faults } = await open('narrow.html', await compileFolder(ownReference), ownReference, 360);
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBe(0);
    const cut = (): Promise<(string | null)[]> =>
      page
        .locator('.controls input, .controls button')
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.getBoundingClientRect().right > innerWidth)
            .map(({ textContent }) => textContent),
        );
    expect(await cut()).toEqual([]);
    await page.locator('tbody a').first().click();
    await page.locator('main.page').waitFor();
    expect(await cut()).toEqual([]);
    await page.locator('.line.fact').nth(5).click();
    await page.locator('.panel').waitFor();
    expect(await overflow()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('follows the theme of the system, without a script', async () => {
    const { page } = await open('theme.html', compileTexts({}), '.');
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const grounds = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      grounds.push(await ground());
    }
    expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(20, 23, 28)']);
    await page.close();
  });

  test('a hostile reference is shown as plain text', async () => {
    const attack =
      '</script><script>document.title="taken"</script><img src=x onerror=\'document.title="taken"\'><!--<script>';
    const source = await readFile(join(ownReference, 'device-recipe.md'), 'utf8');
    const hostile = source
      .replace(/^(## \w+)$/m, `$1 ${attack}`)
      .replaceAll('| 404 |', `| ${attack} |`)
      .concat(`\n\n### ${attack}\n\n${attack}\n\n<script>document.title="taken"</script>\n`);
    const name = "</script><script>document.title='taken'</script>.md";
    const { page, faults } = await open(
      'hostile.html',
      compileTexts({ [name]: hostile, 'bad<img src=x>.md': Uint8Array.of(0xff) }),
      '.',
    );
    expect(await page.locator('tbody a').first().innerText()).toBe(name);
    expect(await page.locator('.elsewhere').innerText()).toContain('bad<img src=x>.md');
    await page.locator('tbody a').first().click();
    await page.locator('main.page').waitFor();
    await page.keyboard.press('u');
    expect(await page.locator('.panel').innerText()).toContain('onerror');
    for (const row of await page.locator('.line', { hasText: 'onerror' }).all()) await row.click();
    expect(await page.locator('#report script, #report img').count()).toBe(0);
    expect(await page.title()).not.toBe('taken');
    expect(faults).toEqual([]);
    await page.close();
  });
});
