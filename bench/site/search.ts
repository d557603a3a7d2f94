import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { AddressMap } from './address-map.ts';
import { type ShownOperation, untilUsable, watchForOperation } from './operation-shown.ts';
import type { Site } from './sites.ts';

/** What a site shows for a question: the addresses of its results, best first. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/**
 * Milliseconds: a search is done when its results have been the same for `same`, at the earliest after `least`; a search
 * that shows nothing is waited for longer.
 */
const pace = { look: 100, least: 600, same: 600, sameIfEmpty: 3000, longest: 15_000 };

/** Types questions into the search of a site, as a reader does. A result that our site has no address for is a wrong one. */
export async function ask(
  browser: Browser,
  site: Site,
  { url, shown, questions, map }: { url: string; shown: ShownOperation; questions: readonly string[]; map: AddressMap },
): Promise<Answers> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await watchForOperation(page, shown);
  await page.goto(url);
  await untilUsable(page, 120_000);
  await site.openSearch(page);
  const answers = new Map<string, string[]>();
  for (const question of questions) answers.set(question, await answerTo(page, site, question, map));
  await context.close();
  return answers;
}

async function answerTo(page: Page, site: Site, question: string, map: AddressMap): Promise<string[]> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await setTimeout(pace.look);
  await page.keyboard.insertText(question);
  const begin = performance.now();
  let results = await site.results(page, map);
  for (let same = begin; performance.now() - begin < pace.longest; ) {
    await setTimeout(pace.look);
    const now = await site.results(page, map);
    if (JSON.stringify(now) !== JSON.stringify(results)) same = performance.now();
    results = now;
    if (
      performance.now() - begin > pace.least &&
      performance.now() - same > (now.length > 0 ? pace.same : pace.sameIfEmpty)
    )
      break;
  }
  // Several results within one operation keep their ranks, since a reader sees each of them.
  return results.map((address) => address ?? '(elsewhere)');
}
