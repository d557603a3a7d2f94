import { hrefOf } from './address.ts';

/** Marks a view and the operation being read in the menu. */
export function markInMenu(view: Element, target: Element): void {
  const menu = document.getElementById('menu');
  if (!menu) return;
  for (const link of menu.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
  for (const item of menu.querySelectorAll('.open')) item.classList.remove('open');
  const resource = menu.querySelector(`[data-resource="${CSS.escape(view.id.slice(1))}"]`);
  resource?.classList.add('open');
  resource?.closest('details')?.setAttribute('open', '');
  const linkTo = (address: string): HTMLElement | null =>
    menu.querySelector(`a[href="${CSS.escape(hrefOf(address))}"]`);
  const link = linkTo(target.id) ?? linkTo(view.classList.contains('schema') ? '/schemas' : view.id);
  link?.setAttribute('aria-current', 'page');
  // Not `scrollIntoView`, which would scroll the page too.
  if (link && (link.offsetTop < menu.scrollTop || link.offsetTop > menu.scrollTop + menu.clientHeight - 60))
    menu.scrollTop = link.offsetTop - menu.clientHeight / 3;
}
