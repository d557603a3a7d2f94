import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  changesAddress,
  guideAddress,
  href,
  operationAddress,
  resourceAddress,
} from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import { guidePages } from '../guide/pages.ts';
import type { SiteFamily, SiteResource } from '../model/site.ts';
import { methodBadge } from './operation.ts';

/** The side menu. The operations of a resource are visible while its view is open. */
export function navigation({ site, editions }: Context): Element {
  return h('nav', { id: 'menu', ariaLabel: 'Reference' }, [
    h('p.group', 'Guide'),
    h('ul', [
      h('li', h('a', { href: href('/') }, 'Start')),
      ...guidePages.map(({ name, title }) => h('li', h('a', { href: href(guideAddress(name)) }, title))),
      ...(editions.length > 0 ? [h('li', h('a', { href: href(changesAddress()) }, 'What changed'))] : []),
    ]),
    h('p.group', 'Resources'),
    ...site.families.map(family),
    h('p.group', 'Models'),
    h('ul', [h('li', h('a', { href: href('/schemas') }, `Schemas (${site.schemas.length})`))]),
  ]);
}

/** A family, which is folded unless one of its resources is open. */
const family = ({ title, resources }: SiteFamily): Element =>
  h('details.family', [h('summary', title), h('ul', resources.map(resourceItem))]);

const resourceItem = ({ name, title, operations }: SiteResource): Element =>
  h('li', { dataResource: name }, [
    h('a', { href: href(resourceAddress(name)) }, title),
    h(
      'ul',
      operations.map((operation) =>
        h(
          'li',
          h('a', { href: href(operationAddress(operation)) }, [
            h('span', operation.title),
            ' ',
            methodBadge(operation.method),
          ]),
        ),
      ),
    ),
  ]);
