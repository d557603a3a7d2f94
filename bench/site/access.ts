import { readFile } from 'node:fs/promises';
import type { Result } from 'axe-core';
import type { Browser } from 'playwright-core';
import { type ShownOperation, untilUsable, watchForOperation } from './operation-shown.ts';

/** Nodes with serious or critical problems for people with disabilities, and the rules that found them. */
export interface Barriers {
  nodes: number;
  rules: string[];
}

/** Without JavaScript: whether the operation can be read, and how many titles of operations the page has. */
export interface PlainView {
  operation: boolean;
  titles: number;
}

const longestWait = 90_000;

/** Examines a page with axe. */
export async function barriersOf(browser: Browser, url: string, shown: ShownOperation): Promise<Barriers> {
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

/** Reads a page without JavaScript. `titles`: those of all operations. */
export async function withoutScripts(
  browser: Browser,
  url: string,
  { title, parameter }: ShownOperation,
  titles: readonly string[],
): Promise<PlainView> {
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

/** True if a file shows the operation when it is opened from disk. */
export async function opensFromDisk(browser: Browser, file: string, shown: ShownOperation): Promise<boolean> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await watchForOperation(page, shown);
  await page.goto(file);
  const usable = await untilUsable(page, 30_000);
  await context.close();
  return usable !== undefined;
}
