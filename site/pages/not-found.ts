import type { Element } from 'hast';
import { h } from 'hastscript';
import { href } from '../../scripts/compiler/output/addresses.ts';

/** The view for a URL that no page has. The browser replaces it by one with the nearest pages. */
export const notFound = (): Element =>
  h('section.view.missing', { id: '/404', dataTitle: 'Not found' }, [
    h('header', [h('h1', { tabIndex: -1 }, 'Not found')]),
    h('p', ['Nothing is at this address. Begin at the ', h('a', { href: href('/') }, 'start page'), '.']),
  ]);
