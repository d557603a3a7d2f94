import { requireElement } from './element.ts';

/** A place that the menu links to. */
interface Entry {
  item: HTMLElement;
  link: HTMLAnchorElement;
  /** What is searched: title, id, method, path, address, and the title of the resource. */
  text: string;
  noun: 'page' | 'resource' | 'operation' | 'schema';
}

/**
 * Narrows the menu while the reader types: every word must occur in an entry. The arrow keys go through the entries,
 * Enter opens the first one, Escape shows all again.
 */
export function filterMenu(): void {
  const menu = requireElement('#menu', HTMLElement);
  const input = requireElement('#menu-filter', HTMLInputElement);
  const status = requireElement('[role="status"]', HTMLElement, menu);
  let entries: Entry[] | undefined;
  let found: Entry[] = [];
  /** The folds that were open before the reader typed. */
  let open: Set<Element> | undefined;

  const narrow = (): void => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    entries ??= [...menu.querySelectorAll('li')].flatMap(entryOf);
    found = entries.filter(({ text }) => words.every((word) => text.includes(word)));
    for (const { item } of entries) item.hidden = true;
    for (const { item } of found) {
      item.hidden = false;
      // An operation is shown below its resource.
      item.parentElement?.closest('li')?.removeAttribute('hidden');
    }
    for (const group of menu.querySelectorAll<HTMLElement>('.part, details'))
      group.hidden = !group.querySelector('li:not([hidden])');
    foldGroups(words.length > 0);
    menu.classList.toggle('filtered', words.length > 0);
    status.textContent = words.length > 0 ? summaryOf(found) : '';
  };

  const foldGroups = (filtered: boolean): void => {
    const folds = [...menu.querySelectorAll('details')];
    if (filtered) open ??= new Set(folds.filter((fold) => fold.open));
    for (const fold of folds)
      fold.open = filtered || open?.has(fold) === true || fold.querySelector('[aria-current]') !== null;
    if (!filtered) open = undefined;
  };

  const move = (step: 1 | -1): void => {
    const links = [...menu.querySelectorAll('a')].filter((link) => !link.closest('[hidden]'));
    const active = document.activeElement;
    const at = (active instanceof HTMLAnchorElement ? links.indexOf(active) : -1) + step;
    (at < 0 ? input : links[at])?.focus();
  };

  const act = (event: KeyboardEvent): boolean => {
    if (input.value.trim() === '') return false;
    if (event.key === 'Escape') {
      input.value = '';
      input.focus();
      narrow();
    } else if (event.key === 'Enter' && event.target === input) found[0]?.link.click();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return false;
    return true;
  };

  input.addEventListener('input', narrow);
  menu.addEventListener('keydown', (event) => {
    if (act(event)) event.preventDefault();
  });
}

function entryOf(item: HTMLElement): Entry[] {
  const link = item.querySelector('a');
  if (!link) return [];
  const resource = item.parentElement?.closest('li')?.querySelector('a')?.textContent ?? '';
  const noun =
    item.dataset.resource !== undefined
      ? 'resource'
      : item.closest('[data-resource]')
        ? 'operation'
        : item.closest('.schemas')
          ? 'schema'
          : 'page';
  const text = [link.textContent, link.title, link.getAttribute('href'), resource].join(' ').toLowerCase();
  return [{ item, link, text, noun }];
}

/** `2 resources, 12 operations` */
function summaryOf(found: readonly Entry[]): string {
  const parts = (['page', 'resource', 'operation', 'schema'] as const).flatMap((noun) => {
    const count = found.filter((entry) => entry.noun === noun).length;
    return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'Nothing found' : parts.join(', ');
}
