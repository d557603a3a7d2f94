import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Changes, EditionRecord } from '../../scripts/compiler/merge/editions.ts';
import { changesAddress, guideAddress, href } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import type { Site } from '../model/site.ts';
import { type ChangesSection, editionSections } from './sections.ts';

/** The views that say what each edition changed, by address: the list of editions, and one view of each. None without editions. */
export function changesViews({ site, editions }: Context): [address: string, view: () => Element][] {
  if (editions.length === 0) return [];
  return [
    [changesAddress(), () => listView(editions)],
    ...[...editions]
      .reverse()
      .map((edition): [string, () => Element] => [changesAddress(edition.version), () => editionView(site, edition)]),
  ];
}

const listView = (editions: readonly EditionRecord[]): Element =>
  h('section.view.guide.changes', { id: changesAddress(), dataTitle: 'What changed' }, [
    h('h1', { tabIndex: -1 }, 'What changed'),
    h('p', [
      'What each edition of the API has added, removed and changed. The client, the compiler and this site have versions of their own: see the ',
      h('a', { href: href(guideAddress('changelog')) }, 'changelog of the package'),
      '.',
    ]),
    h('ul.editions', [...[...editions].reverse().map(editionItem), ...firstEdition(editions)]),
  ]);

const editionItem = (edition: EditionRecord): Element =>
  h('li', [
    h('h2', h('a', { href: href(changesAddress(edition.version)) }, edition.version)),
    ...published(edition),
    h('p', summaryOf(edition)),
  ]);

/** The edition before the oldest that is recorded. */
const firstEdition = ([oldest]: readonly EditionRecord[]): Element[] =>
  oldest?.previous === undefined
    ? []
    : [h('li', [h('h2', oldest.previous), h('p', 'The first edition of this reference.')])];

function editionView(site: Site, edition: EditionRecord): Element {
  const { version, previous } = edition;
  const title = `What changed in ${version}`;
  const sections = editionSections(site, edition);
  return h('section.view.guide.changes', { id: changesAddress(version), dataTitle: title }, [
    h('h1', { tabIndex: -1 }, title),
    ...published(edition),
    h('p', [
      ...(previous === undefined ? [] : [`Compared with edition ${previous}. `]),
      ...(sections.length === 0 ? ['The facts are the same. '] : []),
      h('a', { href: href(changesAddress()) }, 'All editions'),
    ]),
    ...(sections.length === 0 ? [] : [contents(sections)]),
    ...sections.flatMap(({ title: name, address, content }) => [h('h2', { id: address }, name), ...content]),
  ]);
}

const contents = (sections: readonly ChangesSection[]): Element =>
  h(
    'ul.toc',
    sections.map(({ title, address, count }) => h('li', h('a', { href: href(address) }, `${title}: ${count}`))),
  );

const published = ({ date }: EditionRecord): Element[] =>
  date === undefined ? [] : [h('p.published', ['Published on ', h('time', { dateTime: date }, date)])];

/** `191 operations added, 12 removed. 173 schemas added.` */
function summaryOf({ operations, schemas }: EditionRecord): string {
  const parts = [countsOf('operation', operations), countsOf('schema', schemas)].filter((text) => text !== '');
  return parts.length === 0 ? 'The facts are the same.' : parts.join(' ');
}

function countsOf(noun: string, { added, removed, renamed, changed }: Changes): string {
  const counts = Object.entries({ added, removed, renamed, changed }).filter(([, { length }]) => length > 0);
  const texts = counts.map(([kind, { length }], index) =>
    index === 0 ? `${length} ${noun}${length === 1 ? '' : 's'} ${kind}` : `${length} ${kind}`,
  );
  return texts.length === 0 ? '' : `${texts.join(', ')}.`;
}
