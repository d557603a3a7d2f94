import type { Element } from 'hast';
import { guideAddress, resourceAddress, schemaAddress } from '../scripts/compiler/output/addresses.ts';
import { changesViews } from './changes/pages.ts';
import type { Context } from './context.ts';
import { type Guide, guidePages } from './guide/pages.ts';
import { once } from './once.ts';
import { guideView } from './page/guide.ts';
import { resourcePage } from './page/resource.ts';
import { startPage } from './page/start.ts';
import { uniqueIds } from './page/unique-ids.ts';
import { schemaIndex, schemaPage } from './schema/page.ts';

/** The views of the site by address, in the order of the single file. Each is rendered when it is first used. */
export function viewsOf(context: Context, guide: Guide): ReadonlyMap<string, () => Element> {
  const { resources, schemas } = context.site;
  const views: [string, () => Element][] = [
    ['/', () => startPage(context, guide)],
    ...guidePages.map((page): [string, () => Element] => [
      guideAddress(page.name),
      () => guideView(context, page, guide[page.name]),
    ]),
    ...changesViews(context),
    ...resources.map((resource): [string, () => Element] => [
      resourceAddress(resource.name),
      () => resourcePage(context, resource),
    ]),
    ['/schemas', () => schemaIndex(context)],
    ...schemas.map((entry): [string, () => Element] => [schemaAddress(entry.name), () => schemaPage(context, entry)]),
  ];
  return new Map(views.map(([address, render]) => [address, once(() => uniqueIds(render()))]));
}
