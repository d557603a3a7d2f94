import { addAnchors } from './anchors.ts';
import { offerCopies } from './copy.ts';
import { highlight } from './highlight.ts';
import { addChoices } from './samples.ts';
import { fillReferences } from './schemas.ts';
import { addTryIt } from './try-it.ts';
import { viewAt } from './view.ts';

let current: Element | undefined;
const prepared = new WeakSet<Element>();

/** Pixels from the top. The last operation that starts above this line is the one being read. */
const readingLine = 140;

/** Marks the operation being read in the menu while the reader scrolls. */
const observer = new IntersectionObserver(
  () => {
    const read = [...(current?.querySelectorAll('article[id]') ?? [])]
      .filter((article) => article.getBoundingClientRect().top < readingLine)
      .at(-1);
    if (current && read) mark(current, read);
  },
  { rootMargin: '-80px 0px -75% 0px' },
);

/** Shows the view of the current address and scrolls to the target. `focus` moves the focus too, after a navigation of the reader. */
export function route(focus: boolean): void {
  const address = addressOf(location.hash);
  // A target within the view, such as that of “Skip to content”.
  if (address === undefined && current) return;
  const view = (address === undefined ? undefined : viewAt(address)) ?? viewAt('/');
  if (!view) return;
  const target = document.getElementById(address ?? '') ?? view;
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
  if (focus)
    (target.querySelector<HTMLElement>('[tabindex="-1"]') ?? document.getElementById('content'))?.focus({
      preventScroll: true,
    });
}

/** `#/devices/sendCommand` → `/devices/sendCommand`, an empty hash → the start page, any other hash → undefined. */
function addressOf(hash: string): string | undefined {
  if (hash === '') return '/';
  if (!hash.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
}

/** Completes a view when it is first shown. */
function prepare(view: Element): void {
  if (!prepared.has(view)) {
    prepared.add(view);
    addChoices(view);
    offerCopies(view);
    addTryIt(view);
    addAnchors(view);
    fillReferences(view, 0);
    for (const article of view.querySelectorAll('article[id]')) observer.observe(article);
  }
  highlight(view);
}

function mark(view: Element, target: Element): void {
  const menu = document.getElementById('menu');
  if (!menu) return;
  for (const link of menu.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
  for (const item of menu.querySelectorAll('.open')) item.classList.remove('open');
  const viewId = view.classList.contains('schema') ? '/schemas' : view.id;
  const resource = menu.querySelector(`[data-resource="${CSS.escape(view.id.slice(1))}"]`);
  resource?.classList.add('open');
  resource?.closest('details')?.setAttribute('open', '');
  const link =
    menu.querySelector(`a[href="#${CSS.escape(target.id)}"]`) ?? menu.querySelector(`a[href="#${CSS.escape(viewId)}"]`);
  link?.setAttribute('aria-current', 'page');
  // Not `scrollIntoView`, which would scroll the page too.
  if (
    link instanceof HTMLElement &&
    (link.offsetTop < menu.scrollTop || link.offsetTop > menu.scrollTop + menu.clientHeight - 60)
  )
    menu.scrollTop = link.offsetTop - menu.clientHeight / 3;
}

function titleOf(view: Element, target: Element): string {
  const site = document.querySelector('.brand span:last-child')?.textContent ?? '';
  const names = [...new Set([target, view])].map((element) =>
    element instanceof HTMLElement ? element.dataset.title : undefined,
  );
  return [...new Set([...names.filter((name) => name !== undefined), site])].join(' – ');
}
