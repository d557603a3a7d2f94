import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { OpenAPI } from '../../scripts/compiler/openapi/openapi.ts';
import { launch } from '../support/chromium.ts';
import { compileTexts } from '../support/compile-texts.ts';
import { describeWithBrowser } from '../support/describe-with-browser.ts';
import { fewPages } from '../support/few-pages.ts';
import { siteFiles, textsOf } from './support/build.ts';
import { serveFolder } from './support/folder-server.ts';
import { open } from './support/open.ts';

/** Texts that would run if they were parsed as HTML, as an address or as the end of an element. */
const attacks = [
  '<script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned = 1">',
  '<svg onload="window.pwned = 1"></svg>',
  '</noscript><script>window.pwned = 1</script>',
  '</script><script>window.pwned = 1</script>',
  '</title></style></code></pre><script>window.pwned = 1</script>',
  '<!--<script>window.pwned = 1</script>',
  '[click](javascript:window.pwned=1)',
  '[click](JaVaScRiPt&colon;window.pwned=1)',
  '[click](data:text/html,<script>window.pwned=1</script>)',
  '<a href="javascript:window.pwned=1">click</a>',
  '<a href="https://example.com" onclick="window.pwned = 1">click</a>',
  '![x](https://example.com/pixel.png)',
  '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
  '<form action="javascript:window.pwned=1"><button>click</button></form>',
  '<style>body { display: none }</style>',
  '"><img src=x onerror="window.pwned = 1">',
  "' onmouseover='window.pwned = 1",
] as const;

const attack = attacks.join('\n\n');

/** Inserts the attacks into every text of the document, and into keys, names and examples. */
function poison(document: OpenAPI): OpenAPI {
  const keepText: ReadonlySet<string> = new Set([
    '$ref',
    'in',
    'type',
    'style',
    'operationId',
    'name',
    'url',
    'openapi',
    'scheme',
  ]);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return keepText.has(key) ? value : `${value}\n\n${attack}`;
    if (Array.isArray(value)) return value.map((entry) => walk(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, child]): [string, unknown] => [
      name,
      // The name of a group of tags is a text; other names lead to something.
      walk(child, key === 'security' || name === 'tags' ? 'name' : key === 'x-tagGroups' ? 'title' : name),
    ]);
    if (key === 'properties')
      entries.push([`x${attack}`, { type: attack, enum: [attack], pattern: attack, default: attack }]);
    return Object.fromEntries(entries);
  };
  return walk(document, '') as OpenAPI;
}

describeWithBrowser('a hostile reference', () => {
  let browser: Browser;
  let folder: string;
  let index: string;
  let texts: Map<string, string>;

  beforeAll(async () => {
    // A few pages are enough, since all of their texts are replaced.
    const { document, map } = compileTexts(await fewPages());
    const files = await siteFiles({ document: poison(document), map });
    texts = textsOf(files);
    folder = await mkdtemp(join(tmpdir(), 'losant-openapi-hostile-'));
    await writeFile(join(folder, 'reference.html'), texts.get('reference.html') ?? '');
    index = pathToFileURL(join(folder, 'reference.html')).href;
    browser = await launch();
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), rm(folder, { recursive: true, force: true })]);
  });

  // Must also pass without the policy, which is only the second line of defence.
  test.each([
    ['with the policy', false],
    ['with the policy switched off', true],
  ] as const)('nothing of it runs, %s', async (_name, bypassCSP) => {
    const { page, complaints, requests } = await open(browser, index, { bypassCSP });
    for (const address of [
      '/',
      '/devices',
      '/device',
      '/schemas',
      '/schemas/Device',
      '/schemas/MultiDeviceCommand',
      '/guide/overview',
    ]) {
      await page.evaluate((hash) => (location.hash = hash), address);
      await page.waitForFunction((id) => document.getElementById(id)?.classList.contains('shown'), address);
      const found = await page.evaluate(() => {
        const shown = document.querySelector('.view.shown');
        const all = [...(shown?.querySelectorAll('*') ?? [])];
        for (const fold of shown?.querySelectorAll('details') ?? []) fold.open = true;
        for (const element of shown?.querySelectorAll<HTMLElement>(
          'a[href^="j" i], a[href^="d" i], [onclick], form button:not(.panel button)',
        ) ?? [])
          element.click();
        return {
          elements: all
            .filter(
              ({ localName, parentElement }) =>
                ['script', 'img', 'iframe', 'form', 'object', 'embed', 'style', 'base', 'link', 'meta'].includes(
                  localName,
                ) && !(localName === 'script' && parentElement?.classList.contains('code')),
            )
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          handlers: all.flatMap(({ attributes }) =>
            [...attributes]
              .filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
              .map(({ name }) => name),
          ),
          links: all
            .flatMap((element) => (element instanceof HTMLAnchorElement ? [element.protocol] : []))
            .filter((protocol) => !['https:', 'http:', 'file:'].includes(protocol)),
          text: shown?.textContent?.includes('<img src=x onerror=') ?? false,
        };
      });
      expect(found, address).toMatchObject({ elements: [], handlers: [], links: [] });
      // The texts are shown as written, not dropped.
      if (address === '/devices') expect(found.text).toBe(true);
    }
    await page.keyboard.press('/');
    await page.keyboard.type('pwned');
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);
  });

  test('nothing of it runs in the pages of the folder', async () => {
    const server = await serveFolder(texts);
    onTestFinished(server.close);
    const { page, complaints } = await open(browser, server.url);
    const pages = [...texts.keys()].filter((name) => name.endsWith('/index.html'));
    expect(pages.length).toBeGreaterThan(15);
    for (const name of ['index.html', ...pages]) {
      await page.goto(server.url + name.replace(/index\.html$/, ''));
      await page.evaluate(() => {
        // Loads the schemas that are shown in closed details.
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    }
    await page.goto(`${server.url}devices/#/devices/${encodeURIComponent(attacks[1])}`);
    await page.locator('.missing li').first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  test('nothing runs without the page’s own script either', async () => {
    const { page } = await open(browser, index, { javaScriptEnabled: false });
    expect(
      await page
        .locator(
          '.view script:not(.code > script), .view img, .view iframe, .view form, .view svg, [onclick], [onload], [onerror], a[href^="javascript" i], a[href^="data" i]',
        )
        .count(),
    ).toBe(0);
    expect(await page.locator('main').isVisible()).toBe(true);
  });
});
