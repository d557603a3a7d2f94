import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { guideAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import type { guidePages } from '../guide/pages.ts';

/** The view of a page of the guide. */
export function guideView(context: Context, { name, title }: (typeof guidePages)[number], text: string): Element {
  const address = guideAddress(name);
  const content = context.article(text, address);
  return h(
    'section.view.guide',
    { id: address, dataTitle: title },
    content.map((node, index) => (index === 0 ? heading(node, title) : node)),
  );
}

/**
 * The first heading is the title of the view, also where the page is written for another place, like the changelog. It
 * receives the focus when the view opens; the view has its id.
 */
function heading(node: ElementContent, title: string): ElementContent {
  return node.type === 'element' && node.tagName === 'h1' ? h('h1', { tabIndex: -1 }, title) : node;
}
