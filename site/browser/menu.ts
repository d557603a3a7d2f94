import { requireElement } from './element.ts';

/** Opens and closes the menu, which is a sheet on narrow screens. */
export function foldMenu(): void {
  const button = requireElement('button.menu', HTMLButtonElement);
  const menu = requireElement('#menu', HTMLElement);
  const set = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    document.documentElement.classList.toggle('menu-open', open);
  };
  button.addEventListener('click', () => set(button.getAttribute('aria-expanded') !== 'true'));
  menu.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) set(false);
  });
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented || button.getAttribute('aria-expanded') !== 'true') return;
    set(false);
    button.focus();
  });
}
