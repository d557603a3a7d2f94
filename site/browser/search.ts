import MiniSearch from 'minisearch';
import { type SearchEntry, searchOptions } from '../search/entry.ts';
import { searchRanking } from '../search/ranking.ts';
import { create, requireElement } from './element.ts';
import { indexText } from './index-text.ts';
import { go } from './route.ts';

/** Maximum number of results. */
const most = 30;

/** Sets up the search dialog: opened with `/` or Ctrl+K, a WAI-ARIA combobox with a listbox. */
export function search(): void {
  const dialog = requireElement('#search', HTMLDialogElement);
  const input = requireElement('#query', HTMLInputElement);
  const list = requireElement('#results', HTMLElement);
  const none = requireElement('.none', HTMLElement, dialog);
  let index: MiniSearch<SearchEntry> | undefined;

  const open = async (): Promise<void> => {
    if (!dialog.open) dialog.showModal();
    input.select();
    // The index is loaded and parsed on first use.
    index ??= MiniSearch.loadJSON<SearchEntry>(await indexText(), searchOptions);
    update();
  };

  const select = (option: Element | undefined): void => {
    for (const other of list.children) other.setAttribute('aria-selected', String(other === option));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const update = (): void => {
    const found = index?.search(input.value, searchRanking(input.value)).slice(0, most) ?? [];
    list.replaceChildren(
      ...found.map(({ id, title, name, kind, note }, position) =>
        create(
          'li',
          { id: `result-${position}`, role: 'option', 'data-address': String(id), 'aria-selected': 'false' },
          create('span', { class: 'kind' }, String(kind)),
          create('span', { class: 'what' }, String(title)),
          ...(kind === 'operation' ? [create('span', { class: 'note' }, String(name))] : []),
          ...(note ? [create('span', { class: 'note' }, String(note))] : []),
        ),
      ),
    );
    input.setAttribute('aria-expanded', String(found.length > 0));
    none.hidden = found.length > 0 || input.value.trim() === '';
    select(list.firstElementChild ?? undefined);
  };

  const choose = (option: Element | null | undefined): void => {
    const address = option instanceof HTMLElement ? option.dataset.address : undefined;
    if (address === undefined) return;
    dialog.close();
    go(address);
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    const options = [...list.children];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown') select(options[(at + 1) % options.length]);
    else if (event.key === 'ArrowUp') select(options.at(at - 1));
    else if (event.key === 'Enter') choose(options[at]);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) =>
    choose(target instanceof Element ? target.closest('[role="option"]') : null),
  );
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  requireElement('button.search', HTMLButtonElement).addEventListener('click', () => void open());
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
    if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)) {
      event.preventDefault();
      void open();
    }
  });
}
