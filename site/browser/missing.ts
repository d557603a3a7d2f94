import { hrefOf } from './address.ts';
import { create } from './element.ts';
import { nearest } from './nearest.ts';

/** Shows that an address leads to nothing, and what is nearest to it. */
export function missingView(address: string): HTMLElement {
  document.getElementById('/404')?.remove();
  const offers = create('ul');
  const view = create(
    'section',
    { id: '/404', class: 'view missing', 'data-title': 'Not found' },
    create('header', {}, create('h1', { tabindex: '-1' }, 'Not found')),
    create('p', {}, 'Nothing is at ', create('code', {}, address), '. The nearest:'),
    offers,
  );
  document.getElementById('content')?.append(view);
  nearest(address)
    .then((found) => found.map((offer) => ({ ...offer, href: hrefOf(offer.address) })))
    // Without the index, the start page is known.
    .catch(() => [{ address: '/', title: 'Start', href: hrefOf('/') }])
    .then((found) =>
      offers.append(
        ...found.map(({ address: there, title, href }) =>
          create('li', {}, create('a', { href }, title), ' ', create('code', {}, there)),
        ),
      ),
    );
  return view;
}
