import { type CoverageData, dispositions } from '../data.ts';
import { bar } from './bar.ts';
import { counts } from './counts.ts';
import { h } from './dom.ts';
import { formatCount } from './format-count.ts';
import { PageIndex } from './index.ts';
import { chunk, listing } from './listing.ts';
import { nextLine, type Wanted } from './next.ts';
import { panel } from './panel.ts';
import { formatRoute } from './route.ts';

/** What the reader hides; shared by all pages. */
export interface ViewState {
  hidden: Set<string>;
  notesOnly: boolean;
}

/** One page line by line, with its controls and the panel of the chosen line. */
export class PageView {
  readonly root: HTMLElement;
  readonly #data: CoverageData;
  readonly #index: PageIndex;
  readonly #state: ViewState;
  readonly #list: HTMLElement;
  readonly #side = h('div', { class: 'side' });
  readonly #toggles: HTMLButtonElement[];
  #line = 0;

  constructor(data: CoverageData, position: number, state: ViewState) {
    const page = data.pages[position];
    if (!page) throw new Error(`no page ${position}`);
    this.#data = data;
    this.#state = state;
    this.#index = new PageIndex(page);
    this.#list = listing(data, this.#index);
    this.#list.addEventListener('click', (event) => this.#clicked(event));
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    const counted = counts(page);
    this.#toggles = [
      ...dispositions.map((name, index) =>
        this.#toggle(name, `${name} ${(counted.blocks[index] ?? 0).toLocaleString('en')}`, () => this.#hide(name)),
      ),
      this.#toggle('notesOnly', 'diagnostics only', () => {
        state.notesOnly = !state.notesOnly;
      }),
    ];
    this.root = h(
      'main',
      { class: 'page' },
      h(
        'header',
        {},
        h(
          'nav',
          { 'aria-label': 'Pages' },
          h('a', { href: '#/', title: 'All pages (Esc)' }, '← All pages'),
          neighbour(data, position - 1, '‹', 'Previous page ([)'),
          neighbour(data, position + 1, '›', 'Next page (])'),
        ),
        h('h1', {}, page.name),
        bar(counted),
        h(
          'p',
          { class: 'what' },
          `${formatCount(this.#index.lines.length, 'line')}, ${formatCount(counted.total, 'block')}, ${formatCount(counted.errors, 'error')}, ${formatCount(counted.warnings, 'warning')}`,
        ),
        h(
          'div',
          { class: 'controls' },
          h('div', { class: 'choices', role: 'group', 'aria-label': 'Lines shown' }, ...this.#toggles),
          h(
            'div',
            { class: 'choices', role: 'group', 'aria-label': 'Jump' },
            this.#jumper('note', -1, '↑'),
            this.#jumper('note', 1, 'Diagnostic ↓'),
            this.#jumper('unknown', -1, '↑'),
            this.#jumper('unknown', 1, 'Unknown ↓'),
            h('button', { type: 'button', 'data-keys': true, title: 'Keys (?)', 'aria-label': 'Keys' }, '?'),
          ),
        ),
      ),
      h('div', { class: 'columns' }, this.#list, this.#side),
    );
    this.#applyFilter();
  }

  /** Selects a line and shows its details; `scroll` brings it into view. */
  select(line: number, scroll: boolean): void {
    const row = this.#row(line);
    if (!row) return;
    this.#row(this.#line)?.removeAttribute('aria-selected');
    for (const marked of this.#list.querySelectorAll('.same')) marked.classList.remove('same');
    this.#line = line;
    row.setAttribute('aria-selected', 'true');
    this.#list.setAttribute('aria-activedescendant', row.id);
    for (const other of this.#index.sameElement(line)) this.#row(other)?.classList.add('same');
    this.#side.replaceChildren(panel(this.#data, this.#index, line, () => this.close()));
    this.root.classList.add('open');
    history.replaceState(null, '', formatRoute(this.#index.page.name, line));
    if (scroll) {
      row.scrollIntoView({ block: 'center' });
      // The first scroll laid out chunks whose heights were estimates, so the position is corrected.
      requestAnimationFrame(() => row.scrollIntoView({ block: 'center' }));
    }
  }

  /** Closes the panel; returns false if it was not open. */
  close(): boolean {
    if (!this.root.classList.contains('open')) return false;
    this.root.classList.remove('open');
    this.#side.replaceChildren();
    this.#row(this.#line)?.removeAttribute('aria-selected');
    for (const marked of this.#list.querySelectorAll('.same')) marked.classList.remove('same');
    history.replaceState(null, '', formatRoute(this.#index.page.name));
    this.focus();
    return true;
  }

  focus(): void {
    this.#list.focus({ preventScroll: true });
  }

  /** Jumps to the next or previous line of the wanted kind, also on another page. */
  jump(wanted: Wanted, step: 1 | -1): void {
    const found = nextLine(this.#data, this.#index.page.name, this.#line, wanted, step);
    if (!found)
      this.#say(`No ${wanted === 'note' ? 'diagnostic' : 'unknown block'} ${step > 0 ? 'after' : 'before'} this line`);
    else if (found.page === this.#index.page.name) {
      this.#say('');
      this.select(found.line, true);
    } else location.hash = formatRoute(found.page, found.line);
  }

  /** Toggles the filter with this number, as its button does. */
  toggle(number: number): void {
    this.#toggles[number]?.click();
  }

  #say(text: string): void {
    const status = this.root.querySelector('.status') ?? h('p', { class: 'status', role: 'status' });
    status.textContent = text;
    this.root.querySelector('header')?.append(status);
  }

  #row(line: number): HTMLElement | undefined {
    return this.#list.children[Math.floor((line - 1) / chunk)]?.children[(line - 1) % chunk] as HTMLElement | undefined;
  }

  #clicked(event: Event): void {
    const row = event.target instanceof Element ? event.target.closest('.line') : null;
    // A click that ends a text selection does not select the line.
    if (row && document.getSelection()?.isCollapsed !== false)
      this.select(Number(row.getAttribute('data-line')), false);
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    let line = this.#line === 0 && step > 0 ? 0 : this.#line;
    do line += step;
    while (this.#row(line) && !isShown(this.#row(line)));
    if (!this.#row(line)) return;
    this.select(line, false);
    this.#row(line)?.scrollIntoView({ block: 'nearest' });
  }

  #toggle(name: string, label: string, act: () => void): HTMLButtonElement {
    return h(
      'button',
      {
        type: 'button',
        class: `toggle ${name}`,
        'data-toggle': name,
        onclick: () => {
          act();
          this.#applyFilter();
        },
      },
      label,
    );
  }

  #hide(name: string): void {
    if (!this.#state.hidden.delete(name)) this.#state.hidden.add(name);
  }

  #applyFilter(): void {
    const { hidden, notesOnly } = this.#state;
    for (const name of dispositions) this.#list.classList.toggle(`hide-${name}`, hidden.has(name));
    this.#list.classList.toggle('hide-blank', hidden.size > 0 || notesOnly);
    this.#list.classList.toggle('notes-only', notesOnly);
    for (const button of this.#toggles) {
      const name = button.dataset.toggle ?? '';
      button.setAttribute('aria-pressed', String(name === 'notesOnly' ? notesOnly : !hidden.has(name)));
    }
  }

  #jumper(wanted: Wanted, step: 1 | -1, label: string): HTMLElement {
    const name = `${step > 0 ? 'Next' : 'Previous'} ${wanted === 'note' ? 'diagnostic' : 'unknown block'}`;
    const key = wanted === 'note' ? 'n' : 'u';
    return h(
      'button',
      {
        type: 'button',
        'aria-label': name,
        title: `${name} (${step > 0 ? key : key.toUpperCase()})`,
        onclick: () => this.jump(wanted, step),
      },
      label,
    );
  }
}

const isShown = (row: HTMLElement | undefined): boolean =>
  row !== undefined && getComputedStyle(row).display !== 'none';

function neighbour(data: CoverageData, position: number, label: string, title: string): HTMLElement {
  const page = data.pages[position];
  return page
    ? h(
        'a',
        { href: formatRoute(page.name), title: `${title}: ${page.name}`, 'aria-label': `${title}: ${page.name}` },
        label,
      )
    : h('span', { class: 'none', 'aria-hidden': 'true' }, label);
}
