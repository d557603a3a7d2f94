import { hrefOf } from './address.ts';
import { requireElement } from './element.ts';

/** The fold that was opened for the marked link; it is closed when another one is marked. */
let unfolded: HTMLDetailsElement | undefined;

/** Marks the place being read in the menu, which is a view or an operation in it, and makes it visible there. */
export function markInMenu(view: Element, target: Element): void {
  const menu = requireElement('#menu', HTMLElement);
  for (const link of menu.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
  for (const item of menu.querySelectorAll('.open')) item.classList.remove('open');
  const linkTo = (address: string): Element | null => menu.querySelector(`a[href="${CSS.escape(hrefOf(address))}"]`);
  const link = linkTo(target.id) ?? linkTo(view.id);
  const fold = link?.closest('details') ?? undefined;
  if (unfolded !== fold) {
    // A filtered menu shows all that is found.
    if (unfolded && !menu.classList.contains('filtered')) unfolded.open = false;
    unfolded = fold?.open === false ? fold : undefined;
  }
  if (fold) fold.open = true;
  link?.closest('[data-resource]')?.classList.add('open');
  link?.setAttribute('aria-current', 'page');
  if (link) reveal(menu, link);
}

/** Scrolls the menu to a link that is out of sight. Not `scrollIntoView`, which would scroll the page too. */
function reveal(menu: HTMLElement, link: Element): void {
  const { top, bottom } = link.getBoundingClientRect();
  const visible = menu.getBoundingClientRect();
  const filter = requireElement('.filter', HTMLElement, menu).getBoundingClientRect();
  if (top < filter.bottom || bottom > visible.bottom) menu.scrollTop += top - visible.top - menu.clientHeight / 3;
}
