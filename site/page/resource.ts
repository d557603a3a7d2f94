import type { Element } from 'hast';
import { h } from 'hastscript';
import { href, operationAddress, resourceAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import type { SiteResource } from '../model/site.ts';
import { missingInResource } from './missing.ts';
import { methodBadge, operationArticle } from './operation.ts';
import { sourceLink } from './source-link.ts';

/** The view of a resource: its description and all its operations. */
export function resourcePage(context: Context, resource: SiteResource): Element {
  const { name, title, description, operations } = resource;
  return h('section.view.resource', { id: resourceAddress(name), dataTitle: title }, [
    h('header', [
      h('h1', { tabIndex: -1 }, title),
      ...context.blocks(description),
      ...missingInResource(context, resource),
      h(
        'ul.toc',
        operations.map((operation) =>
          h(
            'li',
            h('a', { href: href(operationAddress(operation)) }, [
              methodBadge(operation.method),
              h('span', operation.title),
            ]),
          ),
        ),
      ),
      sourceLink(context, resource.source),
    ]),
    ...operations.map((operation) => operationArticle(context, operation)),
  ]);
}
