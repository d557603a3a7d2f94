import { embeddedData } from './embedded.ts';
import { help } from './help.ts';
import { formatRoute, parseRoute } from './route.ts';
import { type TotalsState, totals } from './totals.ts';
import { PageView, type ViewState } from './view.ts';

const root = document.getElementById('report');
const embedded = document.getElementById('data');
if (!root || !embedded) throw new Error('the report is incomplete');

const data = await embeddedData(embedded);
const totalsState: TotalsState = { column: 0, descending: false, text: '', only: 'all' };
const viewState: ViewState = { hidden: new Set(), notesOnly: false };
const keys = help();
let view: PageView | undefined;
let shown: string | undefined;
let scrolled = 0;

function show(host: HTMLElement): void {
  const { page, line } = parseRoute(location.hash);
  const position = data.pages.findIndex(({ name }) => name === page);
  if (position < 0) {
    view = undefined;
    shown = undefined;
    document.title = 'Coverage of the reference';
    host.replaceChildren(totals(data, totalsState), keys);
    scrollTo(0, scrolled);
    return;
  }
  if (shown === undefined) scrolled = scrollY;
  if (!view || shown !== page) {
    view = new PageView(data, position, viewState);
    shown = page;
    document.title = `${page} – Coverage of the reference`;
    host.replaceChildren(view.root, keys);
    scrollTo(0, 0);
    view.focus();
  }
  if (line !== undefined) view.select(line, true);
}

function go(step: number): void {
  const name = data.pages[data.pages.findIndex((page) => page.name === shown) + step]?.name;
  if (name !== undefined) location.hash = formatRoute(name);
}

/** Single-key shortcuts. They are inactive in text fields and with modifier keys (WCAG 2.1.4). */
const actions: Readonly<Record<string, () => void>> = {
  '/': () => document.getElementById('filter')?.focus(),
  '?': () => keys.showModal(),
  n: () => view?.jump('note', 1),
  N: () => view?.jump('note', -1),
  u: () => view?.jump('unknown', 1),
  U: () => view?.jump('unknown', -1),
  '[': () => go(-1),
  ']': () => go(1),
  1: () => view?.toggle(0),
  2: () => view?.toggle(1),
  3: () => view?.toggle(2),
  4: () => view?.toggle(3),
  5: () => view?.toggle(4),
  Escape: () => {
    if (view && !view.close()) location.hash = '#/';
  },
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open || event.target instanceof HTMLInputElement) return;
  const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (!act) return;
  event.preventDefault();
  act();
});
root.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-keys]')) keys.showModal();
});
history.scrollRestoration = 'manual';
addEventListener('hashchange', () => show(root));
show(root);
