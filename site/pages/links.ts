import type { Element } from 'hast';
import { addressOf, pageHref } from '../../scripts/compiler/output/addresses.ts';
import { mapElements } from '../page/elements.ts';

/**
 * Makes the links of a view those of a page of the folder: addresses (`#/devices/get`) lead to their pages, and names
 * of files (`openapi.yaml`) to the folder of the site, to which `root` leads.
 */
export const pageLinks = (view: Element, root: string): Element =>
  mapElements(view, (element) => {
    const { href } = element.properties;
    return typeof href === 'string'
      ? { ...element, properties: { ...element.properties, href: linkFrom(href, root) } }
      : element;
  });

function linkFrom(href: string, root: string): string {
  const address = addressOf(href);
  if (address !== undefined) return pageHref(address, root);
  return /^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href) ? href : `${root}${href}`;
}
