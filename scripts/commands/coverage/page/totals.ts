import { type CoverageData, dispositions } from '../data.ts';
import { accounted } from './accounted.ts';
import { bar, percent } from './bar.ts';
import { counts, sum, type TotalsRow } from './counts.ts';
import { h } from './dom.ts';
import { formatCount } from './format-count.ts';
import { formatRoute } from './route.ts';

interface Column {
  name: string;
  value: (row: TotalsRow) => number | string;
  /** Shown on narrow screens too. */
  always?: boolean;
}

const columns: readonly Column[] = [
  { name: 'Page', value: ({ name }) => name, always: true },
  { name: 'Blocks', value: ({ total }) => total },
  ...dispositions.map(
    (name, index): Column => ({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      value: ({ blocks }) => blocks[index] ?? 0,
      always: name === 'unknown',
    }),
  ),
  { name: 'Errors', value: ({ errors }) => errors },
  { name: 'Warnings', value: ({ warnings }) => warnings, always: true },
  { name: 'Lines', value: ({ lines }) => lines },
];

const meaning: Readonly<Record<(typeof dispositions)[number], string>> = {
  fact: 'read into the document',
  boilerplate: 'recognised as a constant of the dialect',
  prose: 'kept as a description',
  unknown: 'not recognised',
};

/** Sorting and filters of the first screen; kept while the reader visits a page. */
export interface TotalsState {
  column: number;
  descending: boolean;
  text: string;
  only: 'all' | 'unknown' | 'diagnostics';
}

/** The first screen: the totals, then one row per page, sortable and filterable. */
export function totals(data: CoverageData, state: TotalsState): HTMLElement {
  const rows = data.pages.map(counts);
  const all = sum('All pages', rows);
  const body = h('tbody');
  const shown = h('p', { class: 'shown', 'aria-live': 'polite' });
  const heads = columns.map(({ name, always }, index) =>
    h(
      'th',
      { scope: 'col', class: always ? undefined : 'wide' },
      h('button', { type: 'button', onclick: () => sort(index) }, name),
    ),
  );
  const filter = h('input', {
    type: 'search',
    id: 'filter',
    placeholder: 'Filter pages',
    'aria-label': 'Filter pages by name',
    value: state.text,
    oninput: () => draw(),
  });
  const choices = (['all', 'unknown', 'diagnostics'] as const).map((only) => {
    const label = { all: 'All', unknown: 'With unknown', diagnostics: 'With diagnostics' }[only];
    return h(
      'button',
      {
        type: 'button',
        'data-only': only,
        onclick: () => {
          state.only = only;
          draw();
        },
      },
      label,
    );
  });

  function sort(index: number): void {
    // Names sort ascending first, numbers descending.
    state.descending = state.column === index ? !state.descending : index > 0;
    state.column = index;
    draw();
  }

  function draw(): void {
    state.text = filter.value;
    const wanted = state.text.trim().toLowerCase();
    const value = columns[state.column]?.value ?? (() => 0);
    const sign = state.descending ? -1 : 1;
    const list = rows
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .filter(
        (row) =>
          state.only === 'all' || (state.only === 'unknown' ? (row.blocks[3] ?? 0) > 0 : row.errors + row.warnings > 0),
      )
      .sort((a, b) => sign * compare(value(a), value(b)) || compare(a.name, b.name));
    body.replaceChildren(...list.map(row));
    shown.textContent =
      list.length === rows.length
        ? formatCount(rows.length, 'page')
        : `${list.length} of ${formatCount(rows.length, 'page')}`;
    heads.forEach((head, index) =>
      head.setAttribute('aria-sort', index !== state.column ? 'none' : state.descending ? 'descending' : 'ascending'),
    );
    choices.forEach((choice) => choice.setAttribute('aria-pressed', String(choice.dataset.only === state.only)));
  }

  draw();
  return h(
    'main',
    { class: 'totals' },
    h(
      'header',
      {},
      h('h1', {}, 'Coverage of the reference'),
      h('button', { type: 'button', 'data-keys': true, title: 'Keys (?)', 'aria-label': 'Keys' }, '?'),
      h(
        'p',
        { class: 'what' },
        `${data.title} ${data.version} · `,
        h('code', {}, data.folder),
        ` · ${formatCount(data.pages.length, 'page')}, ${formatCount(all.lines, 'line')}, ${formatCount(all.total, 'block')}`,
      ),
    ),
    accounted(data),
    tiles(all),
    elsewhere(data),
    h(
      'div',
      { class: 'controls' },
      filter,
      h('div', { class: 'choices', role: 'group', 'aria-label': 'Pages shown' }, ...choices),
      shown,
    ),
    h(
      'div',
      { class: 'scroll' },
      h(
        'table',
        {},
        h('caption', {}, 'Blocks of each page by disposition'),
        h('thead', {}, h('tr', {}, ...heads)),
        body,
        h('tfoot', {}, row(all)),
      ),
    ),
  );
}

/** The columns whose counts link to the first line counted. */
const targets: Readonly<Record<string, (row: TotalsRow) => number | undefined>> = {
  Unknown: ({ first }) => first.unknown,
  Errors: ({ first }) => first.error,
  Warnings: ({ first }) => first.warning,
};

function row(counted: TotalsRow): HTMLElement {
  const cells = columns.map(({ name, value, always }, index) => {
    const content = value(counted);
    if (index === 0) {
      const label =
        counted.name === 'All pages'
          ? h('span', {}, counted.name)
          : h('a', { href: formatRoute(counted.name) }, counted.name);
      return h('th', { scope: 'row' }, h('div', {}, label, bar(counted)));
    }
    const target = content === 0 ? undefined : targets[name]?.(counted);
    const figure = content.toLocaleString('en');
    return h(
      'td',
      { class: `${always ? '' : 'wide '}${content === 0 ? 'none' : name.toLowerCase()}` },
      target === undefined
        ? figure
        : h('a', { href: formatRoute(counted.name, target), title: `First of ${figure}` }, figure),
    );
  });
  return h('tr', {}, ...cells);
}

function tiles(all: TotalsRow): HTMLElement {
  const tile = (name: string, count: number, note: string): HTMLElement =>
    h(
      'div',
      { class: `tile ${name}` },
      h('b', {}, count.toLocaleString('en')),
      h('span', {}, name),
      h('small', {}, note),
    );
  return h(
    'section',
    { class: 'sums', 'aria-label': 'Sums' },
    bar(all),
    h(
      'div',
      { class: 'tiles' },
      ...dispositions.map((name, index) =>
        tile(name, all.blocks[index] ?? 0, `${percent(all.blocks[index] ?? 0, all.total)} · ${meaning[name]}`),
      ),
      tile(
        'diagnostics',
        all.errors + all.warnings,
        `${formatCount(all.errors, 'error')}, ${formatCount(all.warnings, 'warning')}`,
      ),
    ),
  );
}

/** Diagnostics that no page of the report can show. */
function elsewhere({ elsewhere: notes }: CoverageData): HTMLElement | undefined {
  if (notes.length === 0) return undefined;
  return h(
    'section',
    { class: 'elsewhere' },
    h('h2', {}, 'Outside the pages'),
    h(
      'ul',
      {},
      ...notes.map(({ file, line, severity, code, message }) =>
        h(
          'li',
          { class: severity },
          h('code', {}, `${file}:${line}`),
          ` ${severity} `,
          h('code', {}, code),
          ` ${message}`,
        ),
      ),
    ),
  );
}

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);
