import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  changesAddress,
  guideAddress,
  href,
  operationAddress,
  resourceAddress,
  schemaAddress,
} from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import { guidePages } from '../guide/pages.ts';
import { byLetter } from '../model/letters.ts';
import type { SiteFamily, SiteOperation, SiteResource, SiteSchema } from '../model/site.ts';
import { methodBadge } from './operation.ts';

/**
 * The side menu. The operations of a resource are visible while its view is open. `site/browser/menu-filter.ts`
 * filters its links by their texts, titles and addresses.
 */
export function navigation({ site, editions }: Context): Element {
  return h('nav', { id: 'menu', ariaLabel: 'Reference' }, [
    h('div.filter.scripted', [
      h('input', {
        type: 'search',
        id: 'menu-filter',
        ariaLabel: 'Filter the menu',
        placeholder: 'Filter by title, id or path',
        autoComplete: 'off',
        spellCheck: 'false',
      }),
      h('p', { role: 'status' }),
    ]),
    part('Guide', [
      h('ul', [
        h('li', h('a', { href: href('/') }, 'Start')),
        ...guidePages.map(({ name, title }) => h('li', h('a', { href: href(guideAddress(name)) }, title))),
        ...(editions.length > 0 ? [h('li', h('a', { href: href(changesAddress()) }, 'What changed'))] : []),
      ]),
    ]),
    part('Resources', site.families.map(family)),
    part('Schemas', [
      h('ul', [h('li', h('a', { href: href('/schemas') }, `All ${site.schemas.length} schemas`))]),
      ...byLetter(site.schemas).map(([letter, schemas]) => fold(letter, schemas.map(schemaItem), 'schemas')),
    ]),
  ]);
}

const part = (title: string, content: readonly ElementContent[]): Element =>
  h('div.part', [h('p.group', title), ...content]);

/** A list that is folded unless the current place is in it. */
const fold = (title: string, items: Element[], name?: string): Element =>
  h('details.family', [h('summary', title), h('ul', { className: name }, items)]);

const family = ({ title, resources }: SiteFamily): Element => fold(title, resources.map(resourceItem));

const resourceItem = ({ name, title, operations }: SiteResource): Element =>
  h('li', { dataResource: name }, [
    h('a', { href: href(resourceAddress(name)) }, title),
    h('ul', operations.map(operationItem)),
  ]);

const operationItem = (operation: SiteOperation): Element =>
  h(
    'li',
    h('a', { href: href(operationAddress(operation)), title: `${operation.method} ${operation.path}` }, [
      h('span', [operation.title, ' ', h('code', operation.id)]),
      ' ',
      methodBadge(operation.method),
    ]),
  );

const schemaItem = ({ name, title }: SiteSchema): Element =>
  h('li', h('a', { href: href(schemaAddress(name)) }, title));
