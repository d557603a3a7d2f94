import { highlight } from './highlight.ts';
import { fillReferences } from './schemas.ts';
import { addTryIt } from './try-it.ts';

let current: Element | undefined;

/** Shows the view that the address names and scrolls to its place. `focus`: the reader asked for it. */
export function route(focus: boolean): void {
  const address = addressOf(location.hash);
  const target = (address === undefined ? undefined : document.getElementById(address)) ?? document.getElementById('/');
  const view = target?.closest('.view');
  if (!target || !view) return;
  if (view !== current) {
    current?.classList.remove('shown');
    view.classList.add('shown');
    current = view;
    prepare(view);
  }
  mark(view, target);
  document.title = titleOf(view, target);
  if (target === view) window.scrollTo(0, 0);
  else target.scrollIntoView();
  if (focus) (target.querySelector<HTMLElement>('[tabindex="-1"]') ?? document.getElementById('content'))?.focus({ preventScroll: true });
}

/** `#/devices/sendCommand` → `/devices/sendCommand`; anything else is none of ours. */
function addressOf(hash: string): string | undefined {
  if (!hash.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
}

/** What a view needs before it is read is done when it is first shown. */
function prepare(view: Element): void {
  if (view instanceof HTMLElement && view.dataset['ready'] === undefined) {
    view.dataset['ready'] = '';
    fillReferences(view, 0);
    addTryIt(view);
  }
  highlight(view);
}

function mark(view: Element, target: Element): void {
  const menu = document.getElementById('menu');
  if (!menu) return;
  for (const link of menu.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
  for (const item of menu.querySelectorAll('.open')) item.classList.remove('open');
  const viewId = view.classList.contains('schema') ? '/schemas' : view.id;
  menu.querySelector(`[data-resource="${CSS.escape(view.id.slice(1))}"]`)?.classList.add('open');
  const link = menu.querySelector(`a[href="#${CSS.escape(target.id)}"]`) ?? menu.querySelector(`a[href="#${CSS.escape(viewId)}"]`);
  link?.setAttribute('aria-current', 'page');
  link?.scrollIntoView({ block: 'nearest' });
}

function titleOf(view: Element, target: Element): string {
  const site = document.querySelector('.brand span:last-child')?.textContent ?? '';
  const names = [...new Set([target, view])].map((element) => (element instanceof HTMLElement ? element.dataset['title'] : undefined));
  return [...new Set([...names.filter((name) => name !== undefined), site])].join(' – ');
}

/** While the reader scrolls through a resource the menu follows. */
export function followScrolling(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      if (!entry || !current) return;
      mark(current, entry.target);
    },
    { rootMargin: '-80px 0px -75% 0px' },
  );
  for (const article of document.querySelectorAll('article[id]')) observer.observe(article);
}
