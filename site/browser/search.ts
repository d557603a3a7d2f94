import { createSearch, type SearchAnswer } from '../search/search.ts';
import { requireElement } from './element.ts';
import { go } from './route.ts';
import { resultOption } from './search-result.ts';

/**
 * Sets up the search dialog: opened with `/` or Ctrl+K, a WAI-ARIA combobox with a listbox. `readIndex` supplies the
 * index as JSON. It is called on first use, and again after it failed.
 */
export function search(readIndex: () => Promise<string>): void {
  const dialog = requireElement('#search', HTMLDialogElement);
  const input = requireElement('#query', HTMLInputElement);
  const list = requireElement('#results', HTMLElement);
  const status = requireElement('.found', HTMLElement, dialog);
  let find: ((query: string) => SearchAnswer) | undefined;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    try {
      const index = await readIndex();
      // The dialog is painted first.
      await new Promise((resolve) => setTimeout(resolve));
      find = createSearch(index);
      update();
    } catch {
      loading = undefined;
      status.textContent = 'The search index could not be loaded.';
    }
  };

  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    input.select();
    loading ??= load();
  };

  const select = (option: Element | undefined): void => {
    for (const other of list.children) other.setAttribute('aria-selected', String(other === option));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const update = (): void => {
    if (!find) return;
    const query = input.value.trim();
    const { results, words, note }: SearchAnswer = query === '' ? { results: [], words: new Set() } : find(input.value);
    list.replaceChildren(...results.map((result, position) => resultOption(result, words, `result-${position}`)));
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', String(results.length > 0));
    status.textContent =
      query === '' ? '' : (note ?? (results.length === 1 ? '1 result' : `${results.length} results`));
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
    if (event.isComposing) return;
    const options = [...list.children];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown') select(options[(at + 1) % options.length]);
    else if (event.key === 'ArrowUp') select(options.at(at - 1));
    else if (event.key === 'Enter') void loading?.then(() => choose(list.querySelector('[aria-selected="true"]')));
    // A search field would be cleared first.
    else if (event.key === 'Escape') dialog.close();
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) =>
    choose(target instanceof Element ? target.closest('[role="option"]') : null),
  );
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  requireElement('button.search', HTMLButtonElement).addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
    if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)) {
      event.preventDefault();
      open();
    }
  });
}
