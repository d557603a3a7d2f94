import { readFile } from 'node:fs/promises';
import type { Result } from 'axe-core';
import type { Browser } from 'playwright-core';
import { type Shown, untilUsable, watchForOperation } from './operation-shown.ts';

/** Whom a page leaves out. */
export interface Access {
  /** Nodes with serious or critical problems for people with disabilities, and the rules that found them. */
  axe: { nodes: number; rules: string[] };
  /** Without JavaScript: whether the operation can be read, and how many titles of operations the page has. */
  plain: { operation: boolean; titles: number };
  /** True if the file shows the operation when it is opened from disk. */
  fromDisk: boolean;
}

/** Checks a page and a file with the operation. `titles`: those of all operations. */
export async function checkAccess(
  browser: Browser,
  { url, file, shown, titles }: { url: string; file: string; shown: Shown; titles: readonly string[] },
): Promise<Access> {
  return {
    axe: await axe(browser, url, shown),
    plain: await withoutScripts(browser, url, shown, titles),
    fromDisk: await opensFromDisk(browser, file, shown),
  };
}

const longestWait = 90_000;

async function axe(browser: Browser, url: string, shown: Shown): Promise<Access['axe']> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await watchForOperation(page, shown);
  await page.goto(url);
  await untilUsable(page, longestWait);
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const violations = await page.evaluate<Pick<Result, 'id' | 'impact' | 'nodes'>[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(() => ({})) })))',
  );
  await context.close();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return {
    nodes: serious.reduce((sum, { nodes }) => sum + nodes.length, 0),
    rules: serious.map(({ id, nodes }) => `${id} ${nodes.length}`),
  };
}

async function withoutScripts(
  browser: Browser,
  url: string,
  { title, parameter }: Shown,
  titles: readonly string[],
): Promise<Access['plain']> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const text = await page.innerText('body');
  await context.close();
  return {
    operation: text.includes(title) && text.includes(parameter),
    titles: titles.filter((one) => text.includes(one)).length,
  };
}

async function opensFromDisk(browser: Browser, file: string, shown: Shown): Promise<boolean> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await watchForOperation(page, shown);
  await page.goto(file);
  const usable = await untilUsable(page, 30_000);
  await context.close();
  return usable !== undefined;
}
