import { mark } from '../search/excerpt.ts';
import type { SearchResult } from '../search/search.ts';
import { create } from './element.ts';

/** The option of a result in the listbox. `words` are marked. */
export function resultOption(result: SearchResult, words: ReadonlySet<string>, id: string): HTMLLIElement {
  const { address, kind, title, name, method, path, part, excerpt } = result;
  const marked = (text: string): (Node | string)[] =>
    mark(text, words).map((stretch) => (stretch.marked ? create('mark', {}, stretch.text) : stretch.text));
  const badge =
    method === undefined
      ? create('span', { class: 'kind' }, kind)
      : create('span', { class: `kind method ${method.toLowerCase()}` }, method);
  return create(
    'li',
    {
      id,
      role: 'option',
      'aria-selected': 'false',
      'data-address': address,
    },
    badge,
    create('span', { class: 'what' }, ...marked(title)),
    ...(name === title ? [] : [create('code', { class: 'name' }, name)]),
    ...(path === undefined ? [] : [create('span', { class: 'path' }, ...marked(path))]),
    ...(part ? [create('span', { class: 'part' }, create('code', {}, ...marked(part.name)), ` ${part.place}`)] : []),
    ...(excerpt === '' ? [] : [create('span', { class: 'excerpt', 'aria-hidden': 'true' }, ...marked(excerpt))]),
  );
}
