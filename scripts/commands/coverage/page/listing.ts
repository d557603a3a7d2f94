import { type CoverageData, dispositions } from '../data.ts';
import { h } from './dom.ts';
import { elementLabel } from './element-label.ts';
import type { PageIndex } from './index.ts';
import { underline } from './underline.ts';

/** Number of lines per chunk. */
export const chunk = 200;

/** How far outside of the window a chunk gets its margin, in pixels. */
const ahead = 1500;

/**
 * All lines of a page, in chunks that the browser lays out only when they scroll into view. So
 * 200,000 lines open in seconds, and the browser's own search still finds everything. The margin, which
 * has the elements that lines became and the diagnostics, is filled when a chunk comes near.
 */
export function listing(data: CoverageData, index: PageIndex): HTMLElement {
  const list = h('div', {
    class: 'listing',
    role: 'listbox',
    tabindex: 0,
    'aria-label': `Lines of ${index.page.name}`,
  });
  list.style.setProperty('--digits', String(String(index.lines.length).length));
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        fillMargins(data, index, target);
      }
    },
    { root: list, rootMargin: `${ahead}px 0px` },
  );
  for (let first = 1; first <= index.lines.length; first += chunk) {
    const last = Math.min(first + chunk - 1, index.lines.length);
    const part = h('div', { class: 'chunk', role: 'presentation' });
    part.style.setProperty('--lines', String(last - first + 1));
    for (let line = first; line <= last; line++) part.append(lineOf(index, line));
    list.append(part);
    near.observe(part);
  }
  return list;
}

function lineOf(index: PageIndex, line: number): HTMLElement {
  const block = index.block(line);
  const notes = index.notes.get(line) ?? [];
  const text = index.lines[line - 1] ?? '';
  const row = document.createElement('div');
  // A line outside of all blocks is shown as unknown, so that it does not look as if it had been read. A correction
  // can have deleted it.
  const isBlank = text.trim() === '' || index.corrections(line).length > 0;
  const disposition = block ? dispositions[block[2]] : isBlank ? 'blank' : 'unknown';
  row.className = `line ${disposition ?? 'unknown'}${block?.[0] === line ? ' first' : ''}`;
  row.id = `L${line}`;
  row.setAttribute('role', 'option');
  row.setAttribute('data-line', String(line));
  row.textContent = text;
  if (notes.length > 0)
    row.classList.add('has', notes.some(({ severity }) => severity === 'error') ? 'error' : 'warning');
  return row;
}

function fillMargins(data: CoverageData, index: PageIndex, part: Element): void {
  for (const row of part.children) {
    const line = Number(row.getAttribute('data-line'));
    const notes = index.notes.get(line) ?? [];
    const element = became(data, index, line);
    if (notes.length === 0 && !element) continue;
    row.classList.add('wide');
    row.replaceChildren(
      h('span', { class: 'text' }, ...underline(index.lines[line - 1] ?? '', line, notes)),
      h(
        'span',
        { class: 'margin' },
        element,
        ...notes.map(({ severity, code, message }) =>
          h('span', { class: `note ${severity}` }, h('b', {}, severity === 'error' ? '✖ ' : '⚠ ', code), ' ', message),
        ),
      ),
    );
  }
}

/**
 * The element that a line became, at the first of its lines. A block that is only inside of an element has that
 * element at its first line.
 */
function became(data: CoverageData, index: PageIndex, line: number): HTMLElement | undefined {
  const [first, , relation, pointer, ...others] = index.owner(line) ?? [];
  const block = index.block(line);
  if (pointer === undefined || !block || !['fact', 'prose'].includes(dispositions[block[2]] ?? '')) return undefined;
  const isFirst = relation === 0 ? first === line : block[0] === line;
  if (!isFirst) return undefined;
  const full = data.pointers[pointer] ?? '';
  const more = others.length === 0 ? '' : ` + ${others.length.toLocaleString('en')}`;
  return h(
    'span',
    { class: 'became', title: `#${full}` },
    `${relation === 0 ? '→' : 'in'}\u00a0${elementLabel(data.document, full)}${more}`,
  );
}
