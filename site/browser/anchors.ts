import { hrefOf } from './address.ts';
import { create } from './element.ts';

/**
 * Adds a link to its address to everything that has one, shown on hover and focus. The links are not part of the file,
 * since they would repeat every id.
 */
export function addAnchors(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[id^="/"], [data-address^="/"]')) {
    const head = place.matches('h1, h2, h3, h4, h5, h6') ? place : place.querySelector('h2, .property, .response');
    if (!head || head.querySelector(':scope > .anchor')) continue;
    const name = (head.querySelector('.id, .name, .status') ?? head).textContent.trim();
    const href = hrefOf(place.id || (place.dataset.address ?? ''));
    head.append(' ', create('a', { class: 'anchor', href, 'aria-label': `Link to ${name}` }, '#'));
  }
}
