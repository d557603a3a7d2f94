import { addressOf } from '../../scripts/compiler/output/addresses.ts';
import { currentAddress, hrefOf, isHere } from './address.ts';
import { addAnchors } from './anchors.ts';
import { offerCopies } from './copy.ts';
import { highlight } from './highlight.ts';
import { markInMenu } from './mark.ts';
import { missingView } from './missing.ts';
import { earlierPlace, keepPlaces, rememberPlace } from './places.ts';
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
    if (current && read) markInMenu(current, read);
  },
  { rootMargin: '-80px 0px -75% 0px' },
);

/** Goes to an address, in this document or on its page. */
export function go(address: string): void {
  rememberPlace();
  const target = new URL(hrefOf(address), location.href).href;
  if (target === location.href) show(address, true);
  else location.href = target;
}

/** Shows what the URL names, now and whenever it changes. */
export function route(): void {
  keepPlaces();
  follow(false);
  addEventListener('hashchange', () => follow(true));
  // A link to the current address changes nothing, but leads back to the place.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const address = link?.href === location.href ? addressOf(link.hash) : undefined;
    if (address !== undefined) show(address, true);
  });
}

/** Shows the current address, at the place of an earlier visit if there was one. */
function follow(focus: boolean): void {
  const address = currentAddress();
  if (address !== undefined && !isHere(address)) location.replace(hrefOf(address));
  else if (address !== undefined || !current) show(address ?? '/', focus, earlierPlace());
}

/**
 * Shows the view of an address and scrolls to its target, or to `top`. `focus` moves the focus too, after a
 * navigation of the reader.
 */
function show(address: string, focus: boolean, top?: number): void {
  const found = viewAt(address);
  const place = found && (document.getElementById(address) ?? undefined);
  const view = place ? found : missingView(address);
  const target = place ?? view;
  if (view !== current) {
    // A page of the folder shows its view before this script runs.
    document.querySelector('.view.shown')?.classList.remove('shown');
    view.classList.add('shown');
    current = view;
    prepare(view);
  }
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  document.querySelector('.target')?.classList.remove('target');
  target.classList.add('target');
  markInMenu(view, target.closest('article[id]') ?? view);
  document.title = titleOf(view, target.closest('article[id]') ?? target);
  if (top !== undefined || target === view) scrollTo(0, top ?? 0);
  else target.scrollIntoView();
  if (focus) focusOn(target);
}

function focusOn(target: HTMLElement): void {
  const head = target.querySelector<HTMLElement>('[tabindex="-1"]') ?? target;
  if (head === target) target.tabIndex = -1;
  head.focus({ preventScroll: true });
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

function titleOf(view: Element, target: Element): string {
  const site = document.querySelector('.brand span:last-child')?.textContent ?? '';
  const names = [...new Set([target, view])].map((element) =>
    element instanceof HTMLElement ? element.dataset.title : undefined,
  );
  return [...new Set([...names.filter((name) => name !== undefined), site])].join(' – ');
}
